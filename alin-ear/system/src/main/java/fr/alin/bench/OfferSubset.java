package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Withdraws most offers and restores them, to measure the same pages among few and among many. */
final class OfferSubset {

    private final Connection owner;

    OfferSubset(Connection owner) {
        this.owner = owner;
    }

    void keepOneOf(int share) throws SQLException {
        execute("create table if not exists bench.aside (id bigint primary key)");
        execute("insert into bench.aside select id from offer where status = 'PUBLISHED' and id %% %d <> 0"
                .formatted(share));
        execute("update offer set status = 'WITHDRAWN' where id in (select id from bench.aside)");
        execute("vacuum analyze offer");
    }

    /** Also restores after an aborted run. */
    void putBack() throws SQLException {
        execute("create table if not exists bench.aside (id bigint primary key)");
        execute("update offer set status = 'PUBLISHED' where id in (select id from bench.aside)");
        execute("drop table bench.aside");
        execute("vacuum analyze offer");
    }

    int open() throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from offer where status = 'PUBLISHED'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
