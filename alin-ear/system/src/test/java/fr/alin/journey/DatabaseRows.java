package fr.alin.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import fr.alin.launcher.RunningSystem;

/** Reads and writes the database with the schema owner's rights, where no page shows the data. */
public final class DatabaseRows {

    /** Pooled, since opening a connection costs more than most statements. */
    private static final Deque<Connection> IDLE = new ConcurrentLinkedDeque<>();

    private DatabaseRows() {}

    /** The first column of the first row as text. */
    public static Optional<String> find(String query, Object... values) {
        return run(query, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.<String>empty();
            }
        });
    }

    public static long count(String fromAndWhere, Object... values) {
        return find("select count(*) from " + fromAndWhere, values)
                .map(Long::parseLong)
                .orElseThrow();
    }

    public static int change(String statement, Object... values) {
        return run(statement, values, PreparedStatement::executeUpdate);
    }

    private static <T> T run(String sql, Object[] values, Work<T> work) {
        try {
            var connection = connection();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return work.with(statement);
            } finally {
                IDLE.push(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A valid pooled connection, or a new one. */
    private static Connection connection() throws SQLException {
        for (var idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            if (idle.isValid(1)) {
                return idle;
            }
            idle.close();
        }
        return RunningSystem.current().connectAsOwner();
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
