package fr.alin.launcher;

import java.sql.SQLException;

/** Staff accounts and offers for a first look; only `mvn -Prun` adds them, never production. */
final class DemoData implements Part {

    private final Database database;

    DemoData(Database database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Demonstration data";
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner());
                var statement = connection.createStatement()) {
            statement.execute(script());
        } catch (SQLException e) {
            throw new LaunchFailure("The demonstration data could not be added: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // data does not run
    }

    private static String script() {
        return Resources.text("db/demo.sql");
    }
}
