package fr.alin.bench;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import fr.alin.account.model.PasswordHash;

/** Creates and deletes accounts in bulk, all with the same name and each with a number of the bench's desk. */
final class ImportAccounts {

    static final String ID_RANGE = "between 20000000 and 20999999";
    static final String KEY_PATTERN = "'^account-20[0-9]{6}$'";

    /** What an import writes. */
    static final List<WrittenRows.Source> ROWS = List.of(
            new WrittenRows.Source("housing_application", "account_id " + ID_RANGE, "account_id"),
            new WrittenRows.Source("number_try", "account_id " + ID_RANGE, "account_id"),
            new WrittenRows.Source("security_code", "account_id " + ID_RANGE, "account_id"),
            new WrittenRows.Source("outbox_message", "partner_key ~ " + KEY_PATTERN, "substr(partner_key, 9)::bigint"));

    private static final long FIRST = 20_000_000;

    private final DataSource pool;

    ImportAccounts(DataSource pool) {
        this.pool = pool;
    }

    static long account(int index) {
        return FIRST + index;
    }

    /** Alternates between Île-de-France (national site) and Finistère (local site). */
    static String number(int index) {
        return "%s0125%06dBENCH".formatted(index % 2 == 0 ? "111" : "029", index);
    }

    void make(int count) throws SQLException {
        execute("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                    language, password_hash, consent_version, consent_given_at, activated_at)
                select %d + i, 0, 'import' || i || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'BENCH',
                    'CAMILLE', '+33600000000', 'FR', '%s', 'bench', now(), now()
                from generate_series(0, %d) i""".formatted(FIRST, PasswordHash.unmatchable(1).value(), count - 1));
    }

    /** Deletes the accounts with the data and mails of their imports. */
    void forget() throws SQLException {
        execute("delete from account where id " + ID_RANGE);
        execute("delete from outbox_message where partner_key ~ " + KEY_PATTERN);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
