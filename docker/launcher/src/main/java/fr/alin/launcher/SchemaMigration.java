package fr.alin.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Migrates the schema before any component uses it. */
final class SchemaMigration implements Component {

    /** A static reference; otherwise the logger and its level could be garbage collected. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DatabaseAccess database;

    SchemaMigration(DatabaseAccess database) {
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
            throw new LaunchFailure("Cannot migrate the schema (-Dalin.reset starts over): " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
