package fr.alin.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Fills an empty database with realistic data for all of France; the same rows in every run of the same day. */
public final class Generator {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Connection connection;
    private final Volume volume;
    private final LocalDate today = LocalDate.now(PARIS);

    /** @param connection with the schema owner's rights */
    public Generator(Connection connection, Volume volume) {
        this.connection = connection;
        this.volume = volume;
    }

    /** Does nothing if the same volume is already loaded; fails if there is another one. */
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
        var geography = new Geography(connection);
        new EmployeeAccountRows(today).write(connection, volume, geography);
        new ApplicationRows(today).write(connection, volume, geography);
        new OfferRows(today).write(connection, volume, geography);
        new AlertRows(today).write(connection, volume, geography);
        fewAlerts(volume.alerts() / 100);
        new CandidacyRows(today).write(connection, volume, geography);
    }

    /**
     * Copies a hundredth of the alerts to a table of the same name in the bench's schema: all alerts of five quiet
     * departments, filled up with others. An offer in these departments matches the same people in both tables.
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
