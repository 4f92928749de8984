package fr.alin.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import fr.alin.account.model.PasswordHash;

/** Demonstration accounts for a first look and for the tests; never in production. */
final class DemoData implements Component {

    static final int USUAL_ITERATIONS = 210_000;

    private static final String INSERT = """
            insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                 password_hash, consent_version, consent_given_at, activated_at)
            values (nextval('account_seq'), 0, ?, ?, 'ACTIVE', ?, ?, ?, '+33600000000', 'FR', ?, 'demo', now(), now())
            on conflict (email) do nothing""";

    private final DatabaseAccess database;
    private final List<DemoAccount> accounts;
    private final int iterations;

    /** Hashes the passwords as the server does, which the tests let do it faster. */
    DemoData(Settings settings, DatabaseAccess database, List<DemoAccount> accounts) {
        this.database = database;
        this.accounts = accounts;
        iterations = settings.find("alin.account.password-iterations")
                .map(Integer::parseInt)
                .orElse(USUAL_ITERATIONS);
    }

    @Override
    public String title() {
        return "Demonstration accounts";
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner())) {
            for (var account : accounts) {
                add(connection, account);
            }
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration accounts: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }

    private void add(Connection connection, DemoAccount account) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, account.email());
            insert.setString(2, account.role());
            insert.setString(3, account.civility());
            insert.setString(4, account.birthName());
            insert.setString(5, account.firstName());
            insert.setString(
                    6, PasswordHash.of(DemoAccount.PASSWORD, iterations).value());
            insert.executeUpdate();
        }
    }
}
