package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Passes a figure measured inside the server to the report outside. */
final class BenchResult {

    private BenchResult() {}

    static void keep(DataSource pool, String name, double value) throws SQLException {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement("""
                        insert into bench.result (name, value) values (?, ?)
                        on conflict (name) do update set value = excluded.value""")) {
            insert.setString(1, name);
            insert.setDouble(2, value);
            insert.executeUpdate();
        }
    }

    static double read(Connection connection, String name) throws SQLException {
        try (var select = connection.prepareStatement("select value from bench.result where name = ?")) {
            select.setString(1, name);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new BenchFailure("Nothing was measured under " + name);
                }
                return rows.getDouble(1);
            }
        }
    }
}
