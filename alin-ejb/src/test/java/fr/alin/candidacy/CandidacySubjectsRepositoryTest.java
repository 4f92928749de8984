package fr.alin.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidacySubjectsRepositoryTest {

    @BeforeEach
    void a_list_with_one_candidacy() {
        forget();
        Database.inTransaction(entities -> {
            change(entities, "set local session_replication_role = replica"); // the candidacy itself plays no part
            change(entities, """
                    insert into candidate_list (id, version, offer_reference, sent_at, asked, lack_of_candidates, reason)
                    values (12, 1, 'TOITS-1', now(), 3, false, '')""");
            change(
                    entities,
                    "insert into listed_candidate (list_id, candidacy_id, computed_rank, sent_rank) values (12, 42, 1, 1)");
        });
    }

    @AfterEach
    void forget() {
        Database.empty("candidate_list");
    }

    @Test
    void a_list_leads_to_its_home_and_candidacies_and_a_home_to_its_lists() {
        assertThat(with("L000000012")).containsExactlyInAnyOrder("TOITS-1", "C000000042");
        assertThat(with("TOITS-1")).containsExactlyInAnyOrder("TOITS-1", "L000000012");
    }

    @Test
    void any_other_text_leads_nowhere() {
        for (var text : new String[] {"", "m-1", "C1", "C999999999", "L000000013", "C9999999999999999999999"}) {
            assertThat(with(text)).as(text).isEmpty();
        }
    }

    private static Set<String> with(String reference) {
        return Database.fromTransaction(entities -> {
            var subjects = new CandidacySubjects();
            subjects.entities = entities;
            return subjects.with(reference);
        });
    }

    private static void change(EntityManager entities, String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
