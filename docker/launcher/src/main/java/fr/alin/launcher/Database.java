package fr.alin.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the data is and who may touch it: the owner changes the schema, the application only its rows. */
record Database(String url, Login owner, Login application) {

    static final String NAME = "alin";

    /** A database role. */
    record Login(String user, String password) {}

    /** The given database with -Dalin.db.url, else the one we start. */
    static Database of(Settings settings, Secrets secrets) {
        return settings.find("alin.db.url")
                .map(url -> new Database(url, given(settings, "owner"), given(settings, "app")))
                .orElseGet(() -> new Database(
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
