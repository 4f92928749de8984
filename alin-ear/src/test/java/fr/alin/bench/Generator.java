package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Fills an empty database with a France of realistic shape; the same rows in every run of the same day. */
public final class Generator {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Connection connection;
    private final Volume volume;
    private final LocalDate today = LocalDate.now(PARIS);

    /** @param connection as the owner of the schema */
    public Generator(Connection connection, Volume volume) {
        this.connection = connection;
        this.volume = volume;
    }

    /** Does nothing where the same France stands already; refuses to mix two. */
    public void fill() throws SQLException {
        execute("create schema if not exists bench");
        execute("create table if not exists bench.volume (name varchar(20) not null, built_on date not null)");
        execute(
                "create table if not exists bench.result (name varchar(40) primary key, value double precision not null)");
        execute("grant usage on schema bench to public");
        execute("grant select, insert, update on bench.result to public");
        var present = present();
        if (present.isPresent()) {
            if (!present.get().equals(volume.name())) {
                throw new SQLException(
                        "this database holds the volume “%s”; -Dalin.reset starts over".formatted(present.get()));
            }
            return;
        }
        connection.setAutoCommit(false);
        execute("set local synchronous_commit = off");
        load();
        execute("insert into bench.volume values ('%s', '%s')".formatted(volume.name(), today));
        connection.commit();
        connection.setAutoCommit(true);
        execute("vacuum analyze");
    }

    private void load() throws SQLException {
        var terrain = new Terrain(connection);
        new AccountRows(today).write(connection, volume, terrain);
        new ApplicationRows(today).write(connection, volume, terrain);
        new OfferRows(today).write(connection, volume, terrain);
        new AlertRows(today).write(connection, volume, terrain);
        new CandidacyRows(today).write(connection, volume, terrain);
    }

    private Optional<String> present() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from bench.volume")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
