package fr.alin.testing;

import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Leaves out the foreign keys of the 200 000 borders between communes while {@code V3} loads them, which would take two
 * thirds of all migrations. That file cannot change any more, and the start of the system checks them in each build.
 */
final class KnownBorders implements Callback {

    private static final MigrationVersion BORDERS = MigrationVersion.fromVersion("3");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                && BORDERS.equals(context.getMigrationInfo().getVersion());
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Until the end of the migration's transaction. */
    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("set local session_replication_role = replica");
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "known-borders";
    }
}
