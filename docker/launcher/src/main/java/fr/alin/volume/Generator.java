package fr.alin.volume;

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
        fewAlerts(volume.alerts() / 100);
        new CandidacyRows(today).write(connection, volume, terrain);
    }

    /**
     * A hundredth of the alerts in a table of the same name in the bench's own schema: all that listen in five quiet
     * departments, so that the offers there find the same people among few and among all, and others to fill up.
     */
    private void fewAlerts(int count) throws SQLException {
        execute("create table bench.offer_alert_area (like public.offer_alert_area including all)");
        execute("create table bench.few as select distinct alert_id from offer_alert_area "
                + "where substr(area_key, 3, 2) in ('09', '15', '23', '48', '05')");
        execute(("insert into bench.few select id from offer_alert where id not in (select alert_id from bench.few) "
                        + "order by id limit greatest(0, %d - (select count(*) from bench.few))")
                .formatted(count));
        execute("insert into bench.offer_alert_area select * from public.offer_alert_area "
                + "where alert_id in (select alert_id from bench.few)");
        execute("grant select on bench.offer_alert_area to public");
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
