package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecurityCodeRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final UniqueNumber OTHER_NUMBER = new UniqueNumber("1110720020439G1175");

    @BeforeEach
    void accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @Test
    void codes_are_counted_per_account() {
        issue(101, Registered.NUMBER, NOW);
        issue(101, OTHER_NUMBER, NOW.plusSeconds(60));
        issue(102, Registered.NUMBER, NOW.plusSeconds(120));

        assertThat(issuedSince(NOW.minusSeconds(1), 101)).containsExactly(NOW, NOW.plusSeconds(60));
        assertThat(issuedSince(NOW.minusSeconds(1), 102)).containsExactly(NOW.plusSeconds(120));
        assertThat(issuedSince(NOW.plusSeconds(60), 101)).isEmpty();
    }

    @Test
    void a_new_code_voids_the_former() {
        issue(101, Registered.NUMBER, NOW);
        issue(101, OTHER_NUMBER, NOW.plusSeconds(60));

        var open = Database.fromTransaction(
                entities -> repository(entities).findOpen(101).orElseThrow());
        assertThat(open.isFor(OTHER_NUMBER)).isTrue();
    }

    @Test
    void the_database_refuses_two_open_codes() {
        issue(101, Registered.NUMBER, NOW);

        assertThatThrownBy(() ->
                        Database.inTransaction(entities -> repository(entities).add(code(101, OTHER_NUMBER, NOW))))
                .hasStackTraceContaining("security_code_open_uq");
    }

    private static void issue(long accountId, UniqueNumber number, Instant now) {
        Database.inTransaction(entities -> {
            repository(entities).endAll(accountId, now);
            repository(entities).add(code(accountId, number, now));
        });
    }

    private static SecurityCode code(long accountId, UniqueNumber number, Instant now) {
        return new SecurityCode(accountId, number, "c2VhbGVk", now, Duration.ofHours(24), 5);
    }

    private static List<Instant> issuedSince(Instant since, long accountId) {
        return Database.fromTransaction(entities -> repository(entities).issuedSince(since, accountId));
    }

    private static SecurityCodeRepository repository(EntityManager entities) {
        var repository = new SecurityCodeRepository();
        repository.entities = entities;
        return repository;
    }
}
