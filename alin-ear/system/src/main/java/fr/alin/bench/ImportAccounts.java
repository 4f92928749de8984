package fr.alin.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Accounts of one name, made and forgotten in bulk; each has a number of the desk that measurements use. */
final class ImportAccounts {

    static final String ID_RANGE = "between 20000000 and 20999999";
    static final String KEY_PATTERN = "'^account-20[0-9]{6}$'";

    private static final long FIRST = 20_000_000;

    private final DataSource pool;

    ImportAccounts(DataSource pool) {
        this.pool = pool;
    }

    static long account(int index) {
        return FIRST + index;
    }

    /** By turns of Île-de-France, which is the national site's, and of Finistère, which has its own. */
    static String number(int index) {
        return "%s0125%06dBENCH".formatted(index % 2 == 0 ? "111" : "029", index);
    }

    void make(int count) throws SQLException {
        execute("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                    language, password_hash, consent_version, consent_given_at, activated_at)
                select %d + i, 0, 'import' || i || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'BENCH',
                    'CAMILLE', '+33600000000', 'FR', 'none', 'bench', now(), now()
                from generate_series(0, %d) i""".formatted(FIRST, count - 1));
    }

    /** All that an import leaves goes with its account, and its mails. */
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
