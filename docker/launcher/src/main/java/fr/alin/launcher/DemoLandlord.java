package fr.alin.launcher;

import java.sql.SQLException;

import fr.alin.landlord.model.AccessKey;

/** The demonstration landlord, whose system is a stand-in, with its key and its agent. */
final class DemoLandlord implements Component {

    static final String CODE = "TOITS";

    private static final String INSERT = """
            insert into landlord (code, version, name, siren, key_digest, active, created_at)
            values (?, 0, 'Toits et Territoires', '123456782', ?, true, now())
            on conflict (code) do update set key_digest = excluded.key_digest""";

    private static final String APPOINT = """
            insert into landlord_agent (account_id, landlord_code)
            select id, ? from account where email = ? and role = 'LANDLORD_AGENT'
            on conflict (account_id) do nothing""";

    private final DatabaseAccess database;
    private final Secrets secrets;

    DemoLandlord(DatabaseAccess database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    static String key(Secrets secrets) {
        return secrets.of("landlord." + CODE);
    }

    @Override
    public String title() {
        return "Demonstration landlord " + CODE;
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner());
                var insert = connection.prepareStatement(INSERT);
                var appoint = connection.prepareStatement(APPOINT)) {
            insert.setString(1, CODE);
            insert.setString(2, new AccessKey(key(secrets)).digest());
            insert.executeUpdate();
            appoint.setString(1, CODE);
            appoint.setString(2, DemoAccount.AGENT.email());
            appoint.executeUpdate();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration landlord: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
