package fr.alin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import fr.alin.volume.RowRandom;

/**
 * What it costs to show a rank among ten thousand candidacies of an offer, next to one among ten: the statement that the
 * candidacies page, the review and the queue send, by JDBC.
 */
final class RankBench {

    private static final String MANY = "BENCH-RANK-MANY";
    private static final String FEW = "BENCH-RANK-FEW";
    private static final long FIRST_ID = 8_000_000_000L;
    private static final int CANDIDATES = 10_000;
    private static final int TRANSACTION = 50;
    private static final int ROUNDS = 20_000;
    private static final double MOST = 1.5;

    private static final String INSERT = """
            insert into candidacy (id, version, account_id, application, active_application, registered_on, submitted_at,
                status, status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                offer_department, offer_rent, points, explanation)
            values (?, 0, ?, ?, ?, current_date - cast(? as integer), now(), 'SUBMITTED', now(), ?, 'BENCH', 'Bench', 'T2',
                'PARIS', '75', 700, ?, '')""";

    private final Connection owner;
    private final RowRandom random = new RowRandom("ranks");

    RankBench(Connection owner) {
        this.owner = owner;
    }

    void measure(ReportTable table) throws SQLException, ReflectiveOperationException {
        forget();
        try {
            apply(FIRST_ID, CANDIDATES, MANY);
            apply(FIRST_ID + CANDIDATES, 10, FEW);
            tidy();
            var many = millis(FIRST_ID, CANDIDATES);
            var few = millis(FIRST_ID + CANDIDATES, 10);
            table.row(
                    "a rank and the number of candidacies, among 10 000 of an offer",
                    "%.3f ms of the database's processor".formatted(many),
                    "among 10: %.3f ms".formatted(few),
                    "at most %.1f times (here %.2f)".formatted(MOST, many / few),
                    many <= MOST * few);
        } finally {
            forget();
        }
    }

    /** Up to nine years of seniority, and some of the other criteria, as the seeded grid weighs them. */
    private void apply(long first, int many, String offer) throws SQLException {
        owner.setAutoCommit(false);
        try (var insert = owner.prepareStatement(INSERT)) {
            for (int i = 0; i < many; i++) {
                var days = random.between(0, 3_300);
                insert.setLong(1, first + i);
                insert.setLong(2, first + i);
                insert.setString(3, number(first + i));
                insert.setString(4, number(first + i));
                insert.setInt(5, days);
                insert.setString(6, offer);
                insert.setInt(7, Math.min(36, days / 30) + random.between(0, 2) * 5 + random.between(0, 1) * 15);
                insert.addBatch();
                if (i % TRANSACTION == TRANSACTION - 1 || i == many - 1) {
                    insert.executeBatch();
                    owner.commit();
                }
            }
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private static String number(long id) {
        return "111092%07dACLOG".formatted(id % 10_000_000);
    }

    /**
     * What the database spends on a rank of the offer's candidacies, in any order: its processor time, which does not depend
     * on what else the machine does.
     */
    private double millis(long first, int many) throws SQLException, ReflectiveOperationException {
        try (var select = owner.prepareStatement(statement())) {
            run(select, first, many);
            var processors = new ProcessorTime(owner);
            var before = processors.spentByBackend();
            run(select, first, many);
            return processors.spentByBackend().minus(before).toNanos() / 1e6 / ROUNDS;
        }
    }

    private void run(PreparedStatement select, long first, int many) throws SQLException {
        for (int i = 0; i < ROUNDS; i++) {
            select.setLong(1, first + random.between(0, many - 1));
            try (var rows = select.executeQuery()) {
                if (!rows.next() || rows.getInt(1) < 1 || rows.getInt(2) != many) {
                    throw new BenchFailure("The rank is wrong");
                }
            }
        }
    }

    /** The SQL that CandidacyQueries sends, read by reflection because it is hidden. */
    private static String statement() throws ReflectiveOperationException {
        var field = Class.forName("fr.alin.candidacy.RankSql").getDeclaredField("POSITION");
        field.setAccessible(true);
        return ((String) field.get(null)).replace("?1", "?");
    }

    /** What the server does by itself once rows have changed often. */
    private void tidy() throws SQLException {
        execute("vacuum analyze candidacy");
        execute("vacuum analyze ranking_tally");
        execute("vacuum analyze ranking_quarter_tally");
    }

    private void forget() throws SQLException {
        execute("delete from candidacy where offer_reference in ('%s', '%s')".formatted(MANY, FEW));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
