package fr.alin.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Database URL and logins: the owner changes the schema, the application reads and writes rows. */
record DatabaseAccess(String url, Login owner, Login application) {

    static final String NAME = "alin";

    /** A database role. */
    record Login(String user, String password) {}

    /** The database given with -Dalin.db.url, or the embedded one. */
    static DatabaseAccess of(Settings settings, Secrets secrets) {
        return settings.find("alin.db.url")
                .map(url -> new DatabaseAccess(url, given(settings, "owner"), given(settings, "app")))
                .orElseGet(() -> new DatabaseAccess(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Port.DATABASE.in(settings), NAME),
                        new Login("alin_owner", secrets.of("database.owner")),
                        new Login("alin_app", secrets.of("database.app"))));
    }

    Connection connectAs(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    private static Login given(Settings settings, String role) {
        return new Login(
                settings.require("alin.db.%s.user".formatted(role)),
                settings.require("alin.db.%s.password".formatted(role)));
    }
}
