package fr.alin.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this build before anything may read it. */
final class Schema implements Part {

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
