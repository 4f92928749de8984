package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordRepositoryTest {

    static final long AGENT = 77;

    @BeforeEach
    void two_landlords_and_an_account() {
        Database.empty("landlord", "account");
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                                             language, consent_version, consent_given_at, password_hash, activated_at)
                        values (77, 0, 'agent@example.org', 'LANDLORD_AGENT', 'ACTIVE', 'MADAME', 'AGENT', 'ALICE',
                                '+33600000000', 'FR', 'test', now(), 'x', now())""").executeUpdate());
        in(landlords -> {
            landlords.add(landlord("TOITS", "Toits et Territoires"));
            landlords.add(landlord("OTHERS", "Autres logis"));
        });
    }

    @Test
    void landlords_are_listed_by_name() {
        in(landlords -> assertThat(landlords.all()).extracting(Landlord::code).containsExactly("OTHERS", "TOITS"));
    }

    @Test
    void an_agent_acts_for_one_landlord_at_a_time() {
        in(landlords -> landlords.appoint(AGENT, "TOITS"));
        in(landlords -> landlords.appoint(AGENT, "OTHERS"));

        in(landlords -> {
            assertThat(landlords.landlordOf(AGENT).orElseThrow().code()).isEqualTo("OTHERS");
            assertThat(landlords.agents("OTHERS")).containsExactly(AGENT);
            assertThat(landlords.agents("TOITS")).isEmpty();
        });
    }

    @Test
    void a_dismissed_agent_acts_for_no_landlord() {
        in(landlords -> landlords.appoint(AGENT, "TOITS"));

        in(landlords -> assertThat(landlords.dismiss(AGENT, "OTHERS")).isFalse());
        in(landlords -> assertThat(landlords.landlordOf(AGENT)).isPresent());
        in(landlords -> assertThat(landlords.dismiss(AGENT, "TOITS")).isTrue());
        in(landlords -> assertThat(landlords.dismiss(AGENT, "TOITS")).isFalse());

        in(landlords -> assertThat(landlords.landlordOf(AGENT)).isEmpty());
    }

    private static Landlord landlord(String code, String name) {
        return new Landlord(new LandlordCode(code), name, Optional.empty(), Instant.EPOCH);
    }

    private static void in(Consumer<LandlordRepository> work) {
        Database.inTransaction(entities -> {
            var repository = new LandlordRepository();
            repository.entities = entities;
            work.accept(repository);
        });
    }
}
