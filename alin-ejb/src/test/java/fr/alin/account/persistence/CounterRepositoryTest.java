package fr.alin.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.persistence.EntityManager;

import fr.alin.account.model.Digest;
import fr.alin.account.model.LockoutPolicy;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counters that must not lose a count when many come at once. */
class CounterRepositoryTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final LockoutPolicy POLICY = new LockoutPolicy(5, Duration.ofMinutes(15), Duration.ofHours(24));
    static final Digest ANNE = Digest.ofEmail("anne.porte@example.fr");

    @BeforeEach
    void empty() {
        Database.empty("sign_in_throttle", "mail_allowance");
    }

    @Test
    void a_count_survives_its_transaction() {
        for (int i = 0; i < 5; i++) {
            assertThat(claim()).isTrue();
        }

        assertThat(claim()).isFalse();
    }

    @Test
    void a_forgotten_count_starts_anew() {
        for (int i = 0; i < 5; i++) {
            claim();
        }

        Database.inTransaction(entities -> throttles(entities).forget(ANNE));

        assertThat(claim()).isTrue();
    }

    @Test
    void of_twenty_tries_at_once_five_go_through() throws Exception {
        assertThat(atOnce(20, CounterRepositoryTest::claim)).isEqualTo(5);
    }

    @Test
    void of_twenty_mails_asked_at_once_five_are_allowed() throws Exception {
        assertThat(atOnce(
                        20,
                        () -> Database.fromTransaction(
                                entities -> allowances(entities).lock(ANNE, NOW).take(NOW, 5))))
                .isEqualTo(5);
    }

    @Test
    void counters_that_matter_no_more_are_forgotten() {
        for (int i = 0; i < 5; i++) {
            claim();
        }

        Database.inTransaction(entities -> throttles(entities).forgetUntriedSince(NOW));
        assertThat(claim()).isFalse();
        Database.inTransaction(entities -> {
            throttles(entities).forgetUntriedSince(NOW.plusSeconds(1));
            allowances(entities).forgetUnusedSince(NOW.plusSeconds(1));
        });

        assertThat(claim()).isTrue();
    }

    private static boolean claim() {
        return Database.fromTransaction(entities ->
                throttles(entities).lock(ANNE, NOW).claim(NOW, POLICY).isEmpty());
    }

    /** How many of the calls, all made at once, answered yes. */
    private static int atOnce(int times, Callable<Boolean> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < times; i++) {
                calls.add(call);
            }
            int yes = 0;
            for (var answer : threads.invokeAll(calls)) {
                yes += answer.get() ? 1 : 0;
            }
            return yes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static SignInThrottleRepository throttles(EntityManager entities) {
        var repository = new SignInThrottleRepository();
        repository.entities = entities;
        return repository;
    }

    private static MailAllowanceRepository allowances(EntityManager entities) {
        var repository = new MailAllowanceRepository();
        repository.entities = entities;
        return repository;
    }
}
