package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.account.AgentAccountService;
import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.model.LandlordKey;
import fr.alin.landlord.model.TestKeys;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.security.SignedText;
import fr.alin.testing.Sealed;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordServicesTest {

    static final LandlordCode TOITS = new LandlordCode("TOITS");
    static final SignedText TEXT = SignedText.of("m-0000001", "1970-01-01T00:00:00Z", new byte[] {7});

    final TestKeys pair = TestKeys.fresh();
    LandlordKey key = pair.of("TOITS", LocalDate.EPOCH);

    final FakeLandlords register = new FakeLandlords();
    final FakeAgentAccounts accounts = new FakeAgentAccounts();
    final LandlordAdministration administration = new LandlordAdministration();
    final LandlordDirectory directory = new LandlordDirectory();

    @BeforeEach
    void open() {
        administration.landlords = register;
        administration.accounts = accounts;
        administration.log = new SecurityLog(Sealed.forTests());
        administration.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 3;
            }
        };
        administration.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        directory.landlords = register;
        directory.clock = administration.clock;
        directory.keys = new LandlordKeyRepository() {
            @Override
            public Optional<LandlordKey> find(String keyId) {
                return Optional.of(key).filter(known -> known.keyId().equals(keyId));
            }
        };
    }

    @Test
    void a_landlord_is_known_by_the_signature_of_its_own_key_only() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        administration.open(new OpenLandlord(new LandlordCode("OTHERS"), "Autres", Optional.empty()));
        var signature = pair.sign(TEXT);

        assertThat(directory.speaker("TOITS", pair.id(), TEXT, signature))
                .hasValueSatisfying(landlord -> assertThat(landlord.name()).isEqualTo("Toits"));
        assertThat(directory.speaker("OTHERS", pair.id(), TEXT, signature)).isEmpty();
        assertThat(directory.speaker("TOITS", "0000000000000000", TEXT, signature))
                .isEmpty();
        assertThat(directory.speaker("TOITS", pair.id(), TEXT, TestKeys.fresh().sign(TEXT)))
                .isEmpty();
        assertThat(directory.speaker("TOITS", pair.id(), new SignedText("m-0000002", "", ""), signature))
                .isEmpty();
    }

    @Test
    void a_key_that_is_revoked_or_not_valid_yet_makes_no_landlord_known() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        key.revoke("Perdue", 3, Instant.EPOCH);
        assertThat(directory.speaker("TOITS", pair.id(), TEXT, pair.sign(TEXT))).isEmpty();

        key = pair.of("TOITS", LocalDate.EPOCH.plusDays(2));
        assertThat(directory.speaker("TOITS", pair.id(), TEXT, pair.sign(TEXT))).isEmpty();
    }

    @Test
    void a_suspended_landlord_is_refused_until_it_is_resumed() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        var signature = pair.sign(TEXT);

        administration.suspend("TOITS");
        assertThatThrownBy(() -> directory.speaker("TOITS", pair.id(), TEXT, signature))
                .isInstanceOf(LandlordSuspended.class);
        assertThat(directory.speaker("TOITS", pair.id(), TEXT, new byte[64])).isEmpty();

        administration.resume("TOITS");
        assertThat(directory.speaker("TOITS", pair.id(), TEXT, signature)).isPresent();
    }

    @Test
    void changes_of_landlords_and_agents_are_logged() {
        try (var lines = new SecurityLines()) {
            administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
            administration.appoint("TOITS", new EmailAddress("agent@example.org"));
            administration.suspend("TOITS");
            administration.resume("TOITS");
            administration.dismiss("TOITS", FakeAgentAccounts.AGENT);

            assertThat(lines.all())
                    .containsExactly(
                            "INFO LANDLORD_CONNECTED account=3 source=- request=- landlord=TOITS",
                            "INFO AGENT_APPOINTED account=77 source=- request=- landlord=TOITS",
                            "INFO LANDLORD_SUSPENDED account=3 source=- request=- landlord=TOITS",
                            "INFO LANDLORD_RESUMED account=3 source=- request=- landlord=TOITS",
                            "INFO AGENT_DISMISSED account=77 source=- request=- landlord=TOITS");
        }
    }

    @Test
    void codes_are_unique() {
        var again = new OpenLandlord(TOITS, "Toits bis", Optional.empty());
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));

        assertThatThrownBy(() -> administration.open(again)).isInstanceOf(LandlordExists.class);
    }

    @Test
    void an_agent_is_appointed_by_the_address_of_her_account() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));

        administration.appoint("TOITS", new EmailAddress("agent@example.org"));

        assertThat(register.agents).containsEntry(FakeAgentAccounts.AGENT, "TOITS");
        assertThatThrownBy(() -> administration.appoint("NOBODY", new EmailAddress("agent@example.org")))
                .isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void an_agent_of_another_landlord_is_refused() {
        var others = new LandlordCode("OTHERS");
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        administration.open(new OpenLandlord(others, "Autres", Optional.empty()));
        var agent = new EmailAddress("agent@example.org");
        administration.appoint("TOITS", agent);
        administration.appoint("TOITS", agent);

        assertThatThrownBy(() -> administration.appoint("OTHERS", agent))
                .isInstanceOfSatisfying(
                        AgentOfAnother.class,
                        refusal -> assertThat(refusal.args()).containsExactly("Toits"));

        assertThat(register.agents).containsEntry(FakeAgentAccounts.AGENT, "TOITS");
        administration.dismiss("TOITS", FakeAgentAccounts.AGENT);
        administration.appoint("OTHERS", agent);
        assertThat(register.agents).containsEntry(FakeAgentAccounts.AGENT, "OTHERS");
    }

    @Test
    void a_dismissed_agent_becomes_an_applicant_again() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        administration.appoint("TOITS", new EmailAddress("agent@example.org"));

        assertThatThrownBy(() -> administration.dismiss("OTHERS", FakeAgentAccounts.AGENT))
                .isInstanceOf(NotAnAgent.class);
        administration.dismiss("TOITS", FakeAgentAccounts.AGENT);

        assertThat(register.agents).isEmpty();
        assertThat(accounts.dismissed).containsExactly(FakeAgentAccounts.AGENT);
        assertThatThrownBy(() -> administration.dismiss("TOITS", FakeAgentAccounts.AGENT))
                .isInstanceOf(NotAnAgent.class);
    }

    @Test
    void agents_of_a_suspended_landlord_are_signed_out() {
        administration.open(new OpenLandlord(TOITS, "Toits", Optional.empty()));
        administration.appoint("TOITS", new EmailAddress("agent@example.org"));

        administration.suspend("TOITS");

        assertThat(accounts.signedOut).containsExactly(FakeAgentAccounts.AGENT);
    }

    private static final class FakeAgentAccounts extends AgentAccountService {

        static final long AGENT = 77;

        private final List<Long> dismissed = new ArrayList<>();
        private final List<Long> signedOut = new ArrayList<>();

        @Override
        public void endSessions(Collection<Long> accountIds) {
            signedOut.addAll(accountIds);
        }

        @Override
        public long appoint(EmailAddress email) {
            return AGENT;
        }

        @Override
        public void dismiss(long accountId) {
            dismissed.add(accountId);
        }
    }

    private static final class FakeLandlords extends LandlordRepository {

        private final Map<String, Landlord> landlords = new HashMap<>();
        private final Map<Long, String> agents = new HashMap<>();

        @Override
        public void add(Landlord landlord) {
            landlords.put(landlord.code(), landlord);
        }

        @Override
        public Optional<Landlord> find(String code) {
            return Optional.ofNullable(landlords.get(code));
        }

        @Override
        public List<Landlord> all() {
            return List.copyOf(landlords.values());
        }

        @Override
        public void appoint(long accountId, String landlordCode) {
            agents.put(accountId, landlordCode);
        }

        @Override
        public Optional<Landlord> landlordOf(long accountId) {
            return Optional.ofNullable(agents.get(accountId)).flatMap(this::find);
        }

        @Override
        public boolean dismiss(long accountId, String landlordCode) {
            return agents.remove(accountId, landlordCode);
        }

        @Override
        public List<Long> agents(String landlordCode) {
            return agents.entrySet().stream()
                    .filter(agent -> agent.getValue().equals(landlordCode))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
