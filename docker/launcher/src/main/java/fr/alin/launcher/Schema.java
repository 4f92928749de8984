package fr.alin.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this build before anything may read it. */
final class Schema implements Part {

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Schema and reference data";
    }

    @Override
    public void start() {
        FLYWAY.setLevel(Level.WARNING);
        var owner = database.owner();
        try {
            Flyway.configure()
                    .dataSource(database.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new LaunchFailure(
                    "The schema could not be brought up to date (-Dalin.reset starts over): " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // a schema does not run
    }
}
