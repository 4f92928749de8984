package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import fr.alin.account.model.PasswordHash;
import fr.alin.shared.model.OfferReference;

/** Employees who are all alike, and a hundred homes that suit them; copies of one employee and of one offer. */
final class BellRows {

    static final int HOMES = 100;
    static final String PASSWORD = "Banc2026essai";

    private static final long FIRST = 21_000_000;
    private static final String RANGE = "between 21000000 and 21999999";
    private static final String CANDIDACIES = "(select id from candidacy where account_id " + RANGE + ")";

    /** The number of the candidacy that a mail is about. */
    private static final String ABOUT =
            "(case when partner_key ~ '^C[0-9]{9}$' then substr(partner_key, 2)::bigint end)";

    /** What "Je postule" writes; the home's file is made once and left out. */
    static final List<WrittenRows.Source> ROWS = List.of(
            new WrittenRows.Source("candidacy", "account_id " + RANGE, "account_id"),
            new WrittenRows.Source(
                    "candidacy_milestone",
                    "candidacy_id in " + CANDIDACIES,
                    ownerOf("candidacy_milestone.candidacy_id")),
            new WrittenRows.Source("outbox_message", ABOUT + " in " + CANDIDACIES, ownerOf(ABOUT)));

    private final Connection connection;

    BellRows(Connection connection) {
        this.connection = connection;
    }

    private static String ownerOf(String candidacy) {
        return "(select c.account_id from candidacy c where c.id = " + candidacy + ")";
    }

    static long account(int person) {
        return FIRST + person;
    }

    static String email(int person) {
        return "bell" + person + "@example.org";
    }

    static OfferReference home(int person) {
        return new OfferReference("BELL-%03d".formatted(person % HOMES));
    }

    /** The sites' answers are fresh. A password costs one round, since the bench signs thousands in. */
    void make(int people, long employee, long offer) throws SQLException {
        copy(
                "account",
                "id = " + employee,
                people,
                Map.of(
                        "id", FIRST + " + i",
                        "email", "'bell' || i || '@example.org'",
                        "password_hash", "'" + PasswordHash.of(PASSWORD, 1).value() + "'"));
        copy(
                "housing_application",
                "account_id = " + employee,
                people,
                Map.of(
                        "id",
                        FIRST + " + i",
                        "account_id",
                        FIRST + " + i",
                        "als_number",
                        FIRST + " + i",
                        "unique_number",
                        "'1110126' || lpad(i::text, 6, '0') || 'BENCH'",
                        "refreshed_at",
                        "now()",
                        "expires_on",
                        "current_date + 300"));
        copy(
                "offer",
                "id = " + offer,
                HOMES,
                Map.of(
                        "id", FIRST + " + i",
                        "reference", "'BELL-' || lpad(i::text, 3, '0')",
                        "closes_on", "current_date + 30"));
        execute("analyze account, housing_application, offer");
    }

    private void copy(String table, String which, int copies, Map<String, String> changed) throws SQLException {
        var columns = WrittenRows.columns(connection, table);
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .toList();
        execute("insert into %1$s (%2$s) select %3$s from %1$s t, generate_series(0, %4$d) i where t.%5$s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), copies - 1, which));
    }

    /** One home in ten has closed yesterday. */
    void closeSomeHomes() throws SQLException {
        execute("update offer set closes_on = current_date - 2 where reference ~ '^BELL-[0-9]{2}0$'");
    }

    /** Candidacies, and the accounts that have one. */
    long[] count() throws SQLException {
        try (var statement = connection.createStatement();
                var counts = statement.executeQuery(
                        "select count(*), count(distinct account_id) from candidacy where account_id " + RANGE)) {
            counts.next();
            return new long[] {counts.getLong(1), counts.getLong(2)};
        }
    }

    /** Deletes candidacies and their mails. */
    void forgetCandidacies() throws SQLException {
        for (int i = ROWS.size() - 1; i >= 0; i--) {
            execute("delete from %s where %s"
                    .formatted(ROWS.get(i).table(), ROWS.get(i).range()));
        }
    }

    void forget() throws SQLException {
        forgetCandidacies();
        execute("delete from home_file where offer_reference ~ '^BELL-'");
        execute("delete from offer where reference ~ '^BELL-'");
        execute("delete from account where id " + RANGE);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
