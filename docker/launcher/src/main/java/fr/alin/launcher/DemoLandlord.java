package fr.alin.launcher;

import java.sql.SQLException;
import java.util.List;

import fr.alin.landlord.model.AccessKey;

/**
 * The demonstration landlords. The system of the first is a stand-in, with its key; the others answer in nobody's name, and
 * their keys are thrown away.
 */
final class DemoLandlord implements Component {

    static final String CODE = "TOITS";

    private static final String INSERT = """
            insert into landlord (code, version, name, siren, key_digest, active, created_at)
            values (?, 0, ?, ?, ?, true, now())
            on conflict (code) do update set key_digest = excluded.key_digest""";

    private static final String APPOINT = """
            insert into landlord_agent (account_id, landlord_code)
            select id, ? from account where email = ? and role = 'LANDLORD_AGENT'
            on conflict (account_id) do nothing""";

    /** A landlord and the account that edits its offers. */
    private record Landlord(String code, String name, String siren, DemoAccount agent) {}

    private static final List<Landlord> LANDLORDS = List.of(
            new Landlord(CODE, "Toits et Territoires", "123456782", DemoAccount.AGENT),
            new Landlord("OURCQ", "Foyers de l'Ourcq", "223344557", DemoAccount.SECOND_AGENT),
            new Landlord("CONFL", "Logis du Confluent", "334455664", DemoAccount.THIRD_AGENT));

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
            for (var landlord : LANDLORDS) {
                insert.setString(1, landlord.code());
                insert.setString(2, landlord.name());
                insert.setString(3, landlord.siren());
                insert.setString(4, new AccessKey(secrets.of("landlord." + landlord.code())).digest());
                insert.executeUpdate();
                appoint.setString(1, landlord.code());
                appoint.setString(2, landlord.agent().email());
                appoint.executeUpdate();
            }
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration landlord: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
