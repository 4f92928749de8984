package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.account.AgentAccountService;
import fr.alin.account.view.AccountHolder;
import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.model.LandlordKey;
import fr.alin.landlord.model.PastedKey;
import fr.alin.landlord.model.TestKeys;
import fr.alin.landlord.view.LandlordKeyLine;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.Sealed;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordKeyAdministrationTest {

    static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    final TestKeys pair = TestKeys.fresh();
    final Map<String, LandlordKey> stored = new LinkedHashMap<>();
    final LandlordKeyAdministration administration = new LandlordKeyAdministration();

    @BeforeEach
    void connect() {
        administration.keys = new FakeKeys();
        administration.landlords = new LandlordRepository() {
            @Override
            public Optional<Landlord> find(String code) {
                return Optional.of(new Landlord(new LandlordCode(code), code, Optional.empty(), NOW))
                        .filter(landlord -> !code.equals("NOBODY"));
            }
        };
        administration.accounts = new AgentAccountService() {
            @Override
            public List<AccountHolder> holders(Collection<Long> accountIds) {
                return List.of();
            }
        };
        administration.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 3;
            }
        };
        administration.log = new SecurityLog(Sealed.forTests());
        administration.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void a_key_is_valid_from_today_and_both_acts_are_logged() {
        try (var lines = new SecurityLines()) {
            var id = register("TOITS", Optional.empty());
            assertThat(id).isEqualTo(pair.id());
            assertThat(states()).containsExactly(LandlordKeyLine.State.USABLE);

            administration.revoke("TOITS", id, "Perdue");

            assertThat(states()).containsExactly(LandlordKeyLine.State.REVOKED);
            assertThat(lines.all())
                    .containsExactly(
                            "INFO LANDLORD_KEY_REGISTERED account=3 source=- request=- landlord=TOITS",
                            "INFO LANDLORD_KEY_REVOKED account=3 source=- request=- landlord=TOITS");
        }
    }

    @Test
    void a_key_that_is_known_comes_back_for_nobody() {
        var id = register("TOITS", Optional.empty());

        assertThatThrownBy(() -> register("TOITS", Optional.empty())).isInstanceOf(KeyKnown.class);
        administration.revoke("TOITS", id, "Perdue");
        assertThatThrownBy(() -> register("OTHERS", Optional.empty())).isInstanceOf(KeyKnown.class);
        assertThatThrownBy(() -> register("NOBODY", Optional.empty())).isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void a_landlord_s_key_is_revoked_once_and_under_its_own_name() {
        var id = register("TOITS", Optional.of(TODAY.plusDays(1)));
        assertThat(states()).containsExactly(LandlordKeyLine.State.TO_COME);

        assertThatThrownBy(() -> administration.revoke("OTHERS", id, "x")).isInstanceOf(KeyNotFound.class);
        assertThatThrownBy(() -> administration.revoke("TOITS", "no", "x")).isInstanceOf(KeyNotFound.class);
        administration.revoke("TOITS", id, "x");
        assertThatThrownBy(() -> administration.revoke("TOITS", id, "x")).isInstanceOf(KeyNotFound.class);
    }

    private String register(String landlord, Optional<LocalDate> from) {
        return administration.register(new RegisterKey(landlord, PastedKey.of(pair.pem()), from, Optional.empty()));
    }

    private List<LandlordKeyLine.State> states() {
        return administration.keys("TOITS").stream().map(LandlordKeyLine::state).toList();
    }

    private final class FakeKeys extends LandlordKeyRepository {

        @Override
        public void add(LandlordKey key) {
            stored.put(key.keyId(), key);
        }

        @Override
        public Optional<LandlordKey> find(String keyId) {
            return Optional.ofNullable(stored.get(keyId));
        }

        @Override
        public List<LandlordKey> of(String landlord) {
            return stored.values().stream()
                    .filter(key -> key.belongsTo(landlord))
                    .toList();
        }
    }
}
