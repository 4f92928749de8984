package fr.alin.shared.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Nothing typed is ever lost": a person finds her own input again when she comes back. */
class DraftRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long ANNE = 601;
    private static final long DENIS = 602;

    @BeforeEach
    void two_accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, password_hash, consent_version, consent_given_at, activated_at)
                        select id, 0, 'person' || id || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE',
                            '+33606060606', 'FR', 'none', 'test', now(), now()
                        from (values (601), (602)) as person (id)""").executeUpdate());
    }

    @Test
    void a_draft_keeps_accents_and_multiple_values() {
        keep(ANNE, "form", Map.of("name", List.of("L’Été & fils \"SA\""), "choices", List.of("A", "B")));

        assertThat(find(ANNE, "form")).hasValueSatisfying(draft -> {
            assertThat(draft.fields())
                    .isEqualTo(Map.of("name", List.of("L’Été & fils \"SA\""), "choices", List.of("A", "B")));
            assertThat(draft.savedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void a_new_draft_replaces_the_former_one_of_its_form() {
        keep(ANNE, "form", Map.of("name", List.of("first"), "other", List.of("gone")));
        keep(ANNE, "another", Map.of("name", List.of("stays")));
        keep(ANNE, "form", Map.of("name", List.of("second")));

        assertThat(fields(ANNE, "form")).isEqualTo(Map.of("name", List.of("second")));
        assertThat(fields(ANNE, "another")).isEqualTo(Map.of("name", List.of("stays")));
    }

    @Test
    void the_drafts_of_several_forms_are_found_at_once() {
        keep(ANNE, "form", Map.of("name", List.of("first")));
        keep(ANNE, "another", Map.of("name", List.of("second")));
        keep(DENIS, "form", Map.of("name", List.of("his")));

        var found = Database.fromTransaction(entities -> service(entities, ANNE).find(List.of("form", "none")));

        assertThat(found).containsOnlyKeys("form");
        assertThat(found.get("form").fields()).isEqualTo(Map.of("name", List.of("first")));
    }

    @Test
    void drafts_of_others_cannot_be_read_or_deleted() {
        keep(ANNE, "form", Map.of("name", List.of("hers")));

        assertThat(find(DENIS, "form")).isEmpty();
        forget(DENIS, "form");
        assertThat(find(ANNE, "form")).isPresent();
    }

    @Test
    void confirming_a_form_deletes_its_draft() {
        keep(ANNE, "form", Map.of("name", List.of("typed")));

        forget(ANNE, "form");

        assertThat(find(ANNE, "form")).isEmpty();
    }

    @Test
    void an_oversized_draft_is_refused_and_the_former_one_stays() {
        keep(ANNE, "form", Map.of("name", List.of("short")));

        assertThat(keep(ANNE, "form", Map.of("name", List.of("x".repeat(DraftService.LONGEST)))))
                .isFalse();
        assertThat(fields(ANNE, "form")).isEqualTo(Map.of("name", List.of("short")));
    }

    @Test
    void old_drafts_are_deleted() {
        keep(ANNE, "form", Map.of("name", List.of("typed")));

        removeBefore(NOW);
        assertThat(find(ANNE, "form")).isPresent();
        removeBefore(NOW.plus(Duration.ofSeconds(1)));
        assertThat(find(ANNE, "form")).isEmpty();
    }

    @Test
    void drafts_are_exported_and_erased() {
        keep(ANNE, "form", Map.of("name", List.of("hers")));
        keep(DENIS, "form", Map.of("name", List.of("his")));

        assertThat(personalData(ANNE))
                .isEqualTo("[{\"form\":\"form\",\"savedAt\":\"" + NOW + "\",\"fields\":{\"name\":[\"hers\"]}}]");
        Database.inTransaction(entities -> data(entities).erase(ANNE));
        assertThat(personalData(ANNE)).isEqualTo("[]");
        assertThat(find(DENIS, "form")).isPresent();
    }

    private static String personalData(long account) {
        return Database.fromTransaction(entities -> data(entities).of(account).toString());
    }

    private static DraftData data(EntityManager entities) {
        var data = new DraftData();
        data.drafts = repository(entities);
        return data;
    }

    private static boolean keep(long account, String form, Map<String, List<String>> fields) {
        return Database.fromTransaction(entities -> service(entities, account).keep(form, fields));
    }

    private static void forget(long account, String form) {
        Database.inTransaction(entities -> service(entities, account).forget(form));
    }

    private static void removeBefore(Instant moment) {
        Database.inTransaction(entities -> repository(entities).removeSavedBefore(moment));
    }

    private static Map<String, List<String>> fields(long account, String form) {
        return find(account, form).orElseThrow().fields();
    }

    private static Optional<Draft> find(long account, String form) {
        return Database.fromTransaction(entities -> service(entities, account).find(form));
    }

    private static DraftService service(EntityManager entities, long account) {
        var service = new DraftService();
        service.drafts = repository(entities);
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        service.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
        return service;
    }

    private static DraftRepository repository(EntityManager entities) {
        var repository = new DraftRepository();
        repository.entities = entities;
        return repository;
    }
}
