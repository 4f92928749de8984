package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.model.LandlordKey;
import fr.alin.landlord.model.TestKeys;
import fr.alin.shared.security.SignedText;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordKeyRepositoryTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    static final SignedText TEXT = SignedText.of("m-0000001", "2026-11-28T23:00:00Z", new byte[] {7});

    @BeforeEach
    void a_landlord_and_its_administrator() {
        Database.empty("landlord_key", "landlord_agent", "landlord", "account");
        Database.inTransaction(entities -> {
            entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                                             language, consent_version, consent_given_at, password_hash, activated_at)
                        values (3, 0, 'admin@example.org', 'ADMINISTRATOR', 'ACTIVE', 'MADAME', 'AGENT', 'ALICE',
                                '+33600000000', 'FR', 'test', now(), 'x', now())""").executeUpdate();
            entities.persist(new Landlord(new LandlordCode("TOITS"), "Toits", Optional.empty(), Instant.EPOCH));
        });
    }

    @Test
    void a_key_is_stored_with_who_registered_and_who_revoked_it() {
        var former = TestKeys.fresh();
        var latest = TestKeys.fresh();
        in(keys -> {
            keys.add(former.of("TOITS", DAY));
            keys.add(latest.of("TOITS", DAY));
        });
        in(keys -> keys.find(former.id()).orElseThrow().revoke("Perdue", 3, Instant.EPOCH));

        in(keys -> {
            assertThat(keys.of("TOITS"))
                    .extracting(LandlordKey::keyId)
                    .containsExactlyInAnyOrder(former.id(), latest.id());
            assertThat(keys.of("OTHERS")).isEmpty();
            var revoked = keys.find(former.id()).orElseThrow();
            assertThat(revoked.isUsable(DAY)).isFalse();
            assertThat(revoked.registeredBy()).contains(3L);
            var usable = keys.find(latest.id()).orElseThrow();
            assertThat(usable.isUsable(DAY)).isTrue();
            assertThat(usable.signed(TEXT, latest.sign(TEXT))).isTrue();
        });
    }

    private static void in(Consumer<LandlordKeyRepository> work) {
        Database.inTransaction(entities -> {
            var repository = new LandlordKeyRepository();
            repository.entities = entities;
            work.accept(repository);
        });
    }
}
