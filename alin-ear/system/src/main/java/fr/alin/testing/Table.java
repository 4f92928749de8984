package fr.alin.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/** Queries the database with the application's rights, where no service shows the data. */
@ApplicationScoped
public class Table {

    @Resource(lookup = "jdbc/alin")
    DataSource database;

    /** The first column of the first row as text; null if there is none. */
    public String one(String query, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String fromAndWhere, Object... values) {
        return Long.parseLong(one("select count(*) from " + fromAndWhere, values));
    }

    public void change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
