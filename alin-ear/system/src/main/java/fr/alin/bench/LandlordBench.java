package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import fr.alin.launcher.RunningSystem;
import fr.alin.launcher.SigningKey;

/** Batches of new offers by JMS until they are stored, compared with the broker and the database alone. */
final class LandlordBench {

    private static final String LANDLORD = "BANCJMS";
    private static final String QUEUE = "alin.offers";
    private static final String SCRATCH = "alin.bench";
    /** AL'in's own: the signature says who speaks, and the scratch queue is no landlord's. */
    private static final String USER = "alin";

    private static final int WARM_UP = 3;
    private static final int BATCHES = 8;
    private static final int OFFERS = 5000;
    private static final double LOWEST_RATIO = 0.5;
    private static final long TIMEOUT = TimeUnit.MINUTES.toNanos(5);

    private final RunningSystem system;
    private final Connection owner;
    private final SigningKey key = SigningKey.fresh();
    private final SignedOfferMessages messages;

    LandlordBench(RunningSystem system, Connection owner) {
        this.system = system;
        this.owner = owner;
        messages = new SignedOfferMessages(LANDLORD, key, OFFERS);
    }

    void measure(ReportTable table) throws SQLException {
        forget();
        introduce();
        try (var client =
                new BrokerClient(system.brokerClient(), system.brokerAddress(), USER, system.brokerPassword(USER))) {
            toRows(client, WARM_UP);
            var rows = toRows(client, BATCHES);
            var consumed = consumed(client);
            var inserted = new JdbcBaseline(owner, LANDLORD).rate(OFFERS);
            var limit = Math.min(consumed, inserted);
            table.row(
                    "landlord batches of %,d new offers by JMS, to rows".formatted(OFFERS),
                    ReportTable.number(rows) + " offers/s",
                    "OpenMQ persistent, one consumer: %s offers/s; plain JDBC batch inserts: %s rows/s"
                            .formatted(ReportTable.number(consumed), ReportTable.number(inserted)),
                    "at least half of the smaller (here %.0f %%)".formatted(100 * rows / limit),
                    rows >= LOWEST_RATIO * limit);
        } finally {
            forget();
        }
    }

    /** Offers per second, from the first message sent to the last row stored. */
    private double toRows(BrokerClient client, int batches) throws SQLException {
        var before = count();
        var batch = messagesOf(batches);
        var start = System.nanoTime();
        client.send(QUEUE, batch);
        while (count() < before + (long) batches * OFFERS) {
            if (System.nanoTime() - start > TIMEOUT) {
                throw new BenchFailure("Only %d of %d offers arrived".formatted(count() - before, batches * OFFERS));
            }
        }
        return batches * OFFERS * 1e9 / (System.nanoTime() - start);
    }

    private double consumed(BrokerClient client) {
        client.send(SCRATCH, messagesOf(BATCHES));
        return BATCHES * OFFERS * 1e9 / client.consume(SCRATCH, BATCHES);
    }

    private List<BrokerMessage> messagesOf(int batches) {
        var messagesOf = new ArrayList<BrokerMessage>();
        for (int i = 0; i < batches; i++) {
            messagesOf.add(messages.next());
        }
        return messagesOf;
    }

    /** Counts finished batches, since counting rows would cost more than writing them. */
    private long count() throws SQLException {
        try (var statement = owner.prepareStatement(
                "select count(*) from offer_batch where landlord_code = ? and outcome is not null")) {
            statement.setString(1, LANDLORD);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) * OFFERS;
            }
        }
    }

    private void introduce() throws SQLException {
        try (var insert = owner.prepareStatement("""
            insert into landlord (code, version, name, active, created_at) values (?, 0, 'Banc d’essai', true, now())\
            """);
                var register = owner.prepareStatement("""
            insert into landlord_key (key_id, version, landlord_code, public_key, valid_from, registered_at)
            values (?, 0, ?, ?, current_date - 1, now())\
            """)) {
            insert.setString(1, LANDLORD);
            insert.executeUpdate();
            register.setString(1, key.id());
            register.setString(2, LANDLORD);
            register.setBytes(3, key.publicKey());
            register.executeUpdate();
        }
    }

    private void forget() throws SQLException {
        for (var table : new String[] {
            "offer where landlord_code",
            "offer_batch where landlord_code",
            "landlord_key where landlord_code",
            "landlord where code"
        }) {
            try (var delete = owner.prepareStatement("delete from " + table + " = ?")) {
                delete.setString(1, LANDLORD);
                delete.executeUpdate();
            }
        }
        try (var statement = owner.createStatement()) {
            statement.execute("vacuum analyze offer");
        }
    }
}
