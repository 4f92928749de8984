package fr.alin.launcher;

import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.core.Utils;

/** The two database roles, as in production: alin_owner owns the schema, alin_app reads and writes rows. */
final class DatabaseRoles {

    private final DatabaseAccess database;

    DatabaseRoles(DatabaseAccess database) {
        this.database = database;
    }

    /** Opens a connection to a database as superuser. */
    @FunctionalInterface
    interface Superuser {
        Connection connect(String database) throws SQLException;
    }

    void create(Superuser superuser) {
        try (var connection = superuser.connect("postgres")) {
            role(connection, database.owner());
            role(connection, database.application());
            if (isMissing(connection, "select 1 from pg_database where datname = ?", DatabaseAccess.NAME)) {
                execute(connection, "create database alin owner alin_owner");
            }
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot create the database roles: " + e.getMessage(), e);
        }
        grant(superuser);
    }

    private void grant(Superuser superuser) {
        try (var connection = superuser.connect(DatabaseAccess.NAME)) {
            execute(connection, "revoke all on database alin from public");
            execute(connection, "grant connect on database alin to alin_app");
            execute(connection, "alter schema public owner to alin_owner");
            execute(connection, "grant usage on schema public to alin_app");
            var future = "alter default privileges for role alin_owner in schema public grant ";
            execute(connection, future + "select, insert, update, delete on tables to alin_app");
            execute(connection, future + "usage, select on sequences to alin_app");
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot grant the database rights: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, DatabaseAccess.Login login) throws SQLException {
        var user = Utils.escapeIdentifier(null, login.user());
        if (isMissing(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(connection, "create role " + user + " login");
        }
        var password = Utils.escapeLiteral(null, login.password(), true);
        execute(connection, "alter role " + user + " password '" + password + "'");
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
