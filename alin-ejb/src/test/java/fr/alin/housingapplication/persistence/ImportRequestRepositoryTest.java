package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportRequestRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final Instant LEASE = NOW.plus(Duration.ofMinutes(1));

    @BeforeEach
    void accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @Test
    void an_account_has_one_request_however_often_it_asks() {
        Database.inTransaction(entities -> repository(entities).lockOrAdd(101, Registered.NUMBER, NOW));
        Database.inTransaction(entities -> repository(entities).lockOrAdd(101, Registered.NUMBER, NOW));

        var rows =
                Database.fromTransaction(entities -> entities.createNativeQuery("select count(*) from import_request")
                        .getSingleResult());
        assertThat(((Number) rows).intValue()).isEqualTo(1);
    }

    @Test
    void the_record_is_stored_in_the_request() {
        Database.inTransaction(entities ->
                repository(entities).lockOrAdd(101, Registered.NUMBER, NOW).codeSent(Registered.anne()));

        var request = Database.fromTransaction(
                entities -> repository(entities).find(101).orElseThrow());

        assertThat(request.state()).isEqualTo(ImportState.CODE_SENT);
        assertThat(request.record()).contains(Registered.anne());
    }

    @Test
    void a_due_request_is_claimed_once() {
        Database.inTransaction(entities -> repository(entities).lockOrAdd(101, Registered.NUMBER, NOW));

        assertThat(claimDue(NOW)).containsExactly(new ClaimedImport(101, Registered.NUMBER));
        assertThat(claimDue(NOW)).isEmpty();
        assertThat(claimDue(LEASE)).hasSize(1);
    }

    @Test
    void two_nodes_that_claim_at_once_share_the_requests_without_waiting() {
        Database.inTransaction(entities -> {
            repository(entities).lockOrAdd(101, Registered.NUMBER, NOW);
            repository(entities).lockOrAdd(102, new UniqueNumber("1110720020439G1175"), NOW);
        });

        Database.inTransaction(one -> {
            var first = repository(one).claimDue(NOW, LEASE, 1);
            var second = claimDue(NOW);

            assertThat(first).hasSize(1);
            assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        });
    }

    private List<ClaimedImport> claimDue(Instant now) {
        return Database.fromTransaction(
                entities -> repository(entities).claimDue(now, now.plus(Duration.ofMinutes(1)), 10));
    }

    private static ImportRequestRepository repository(EntityManager entities) {
        var repository = new ImportRequestRepository();
        repository.entities = entities;
        return repository;
    }
}
