package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TutorialRepositoryTest {

    private static final long ANNE = 701;
    private static final long DENIS = 702;

    @BeforeEach
    void two_accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, password_hash, consent_version, consent_given_at, activated_at)
                        select id, 0, 'person' || id || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE',
                            '+33606060606', 'FR', 'none', 'test', now(), now()
                        from (values (701), (702)) as person (id)""").executeUpdate());
    }

    @Test
    void the_tutorial_is_shown_once_to_each() {
        assertThat(shown(ANNE)).isTrue();
        assertThat(shown(ANNE)).isFalse();
        assertThat(shown(DENIS)).isTrue();
    }

    private static boolean shown(long account) {
        return Database.fromTransaction(entities -> {
            var repository = new TutorialRepository();
            repository.entities = entities;
            return repository.markShown(account, Instant.parse("2026-11-22T09:00:00Z"));
        });
    }
}
