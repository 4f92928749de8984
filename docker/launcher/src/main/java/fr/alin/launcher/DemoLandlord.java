package fr.alin.launcher;

import java.sql.SQLException;
import java.util.List;

/**
 * The demonstration landlords. Each has a key to sign with. The systems of the first two are stand-ins: one is on the
 * broker, one fetches by SOAP; that of the third is played by tests.
 */
final class DemoLandlord implements Component {

    static final String CODE = "TOITS";

    /** It has no broker: it fetches what it is told. */
    static final String FETCHING = "OURCQ";

    private static final String INSERT = """
            insert into landlord (code, version, name, siren, active, created_at) values (?, 0, ?, ?, true, now())
            on conflict (code) do nothing""";

    private static final String REGISTER = """
            insert into landlord_key (key_id, version, landlord_code, public_key, valid_from, registered_at)
            values (?, 0, ?, ?, current_date - 1, now())
            on conflict (key_id) do nothing""";

    /** What somebody chose in the demonstration stays. */
    private static final String LET_FETCH = """
            insert into landlord_carrier (landlord_code, carrier, since) values (?, 'SOAP', now())
            on conflict (landlord_code) do nothing""";

    private static final String APPOINT = """
            insert into landlord_agent (account_id, landlord_code)
            select id, ? from account where email = ? and role = 'LANDLORD_AGENT'
            on conflict (account_id) do nothing""";

    /** A landlord and the account that edits its offers. */
    private record Landlord(String code, String name, String siren, DemoAccount agent) {}

    private static final List<Landlord> LANDLORDS = List.of(
            new Landlord(CODE, "Toits et Territoires", "123456782", DemoAccount.AGENT),
            new Landlord(FETCHING, "Foyers de l'Ourcq", "223344557", DemoAccount.SECOND_AGENT),
            new Landlord("CONFL", "Logis du Confluent", "334455664", DemoAccount.THIRD_AGENT));

    /** The codes of all of them. */
    static List<String> codes() {
        return LANDLORDS.stream().map(Landlord::code).toList();
    }

    private final DatabaseAccess database;
    private final Secrets secrets;

    DemoLandlord(DatabaseAccess database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    static SigningKey key(Secrets secrets, String landlord) {
        return SigningKey.of(secrets, landlord);
    }

    @Override
    public String title() {
        return "Demonstration landlord " + CODE;
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner());
                var insert = connection.prepareStatement(INSERT);
                var register = connection.prepareStatement(REGISTER);
                var letFetch = connection.prepareStatement(LET_FETCH);
                var appoint = connection.prepareStatement(APPOINT)) {
            for (var landlord : LANDLORDS) {
                insert.setString(1, landlord.code());
                insert.setString(2, landlord.name());
                insert.setString(3, landlord.siren());
                insert.executeUpdate();
                var key = key(secrets, landlord.code());
                register.setString(1, key.id());
                register.setString(2, landlord.code());
                register.setBytes(3, key.publicKey());
                register.executeUpdate();
                appoint.setString(1, landlord.code());
                appoint.setString(2, landlord.agent().email());
                appoint.executeUpdate();
            }
            letFetch.setString(1, FETCHING);
            letFetch.executeUpdate();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration landlord: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
