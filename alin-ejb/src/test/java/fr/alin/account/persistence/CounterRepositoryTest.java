package fr.alin.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.persistence.EntityManager;

import fr.alin.account.model.DeviceOfAccount;
import fr.alin.account.model.Digest;
import fr.alin.account.model.KnownAccount;
import fr.alin.account.model.KnownDevice;
import fr.alin.account.model.LockoutPolicy;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counters that must not lose a count when many come at once. */
class CounterRepositoryTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final LockoutPolicy POLICY = new LockoutPolicy(5, Duration.ofMinutes(15), Duration.ofHours(24));
    static final Digest ANNE = Digest.ofEmail("anne.porte@example.fr");

    static final DeviceOfAccount DEVICE =
            DeviceOfAccount.of(1, KnownDevice.of(new KnownAccount(1, 0), NOW.plusSeconds(60)));

    @BeforeEach
    void empty() {
        Database.empty("account", "sign_in_throttle", "mail_allowance", "allowance");
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
    void of_twenty_tries_at_once_on_a_known_browser_five_go_through_whatever_strangers_did() throws Exception {
        Database.inTransaction(CounterRepositoryTest::addAccount);
        for (int i = 0; i < 5; i++) {
            claim();
        }

        assertThat(atOnce(20, CounterRepositoryTest::claimOnKnownBrowser)).isEqualTo(5);
        assertThat(claim()).isFalse();

        Database.inTransaction(entities -> deviceThrottles(entities).forget(DEVICE));
        assertThat(atOnce(20, CounterRepositoryTest::claimOnKnownBrowser)).isEqualTo(5);
        Database.inTransaction(entities -> deviceThrottles(entities).forgetAll(1));
        assertThat(claimOnKnownBrowser()).isTrue();
    }

    @Test
    void of_twenty_taken_at_once_of_an_allowance_seven_are_there() throws Exception {
        assertThat(atOnce(
                        20,
                        () -> Database.fromTransaction(entities -> StoredAccounts.on(entities)
                                .allowancesOfSources()
                                .lock("source", NOW)
                                .take(NOW, 7, Duration.ofHours(1)))))
                .isEqualTo(7);

        Database.inTransaction(entities -> StoredAccounts.on(entities)
                .allowancesOfSources()
                .lock("source", NOW)
                .giveBack());
        Database.inTransaction(entities -> {
            var allowance = StoredAccounts.on(entities).allowancesOfSources().lock("source", NOW);
            assertThat(allowance.hasRoom(NOW, 7, Duration.ofHours(1))).isTrue();
            assertThat(allowance.endsAt(Duration.ofHours(1))).isEqualTo(NOW.plusSeconds(3600));
        });
    }

    @Test
    void what_a_browser_and_a_source_used_up_is_forgotten() {
        Database.inTransaction(CounterRepositoryTest::addAccount);
        claimOnKnownBrowser();
        Database.inTransaction(
                entities -> StoredAccounts.on(entities).allowancesOfSources().lock("source", NOW));

        Database.inTransaction(entities -> {
            deviceThrottles(entities).forgetUntriedSince(NOW.plusSeconds(1));
            StoredAccounts.on(entities).allowancesOfSources().forgetUnusedSince(NOW.plusSeconds(1));
        });

        assertThat(Database.<Object>fromTransaction(entities -> entities.createNativeQuery(
                                "select (select count(*) from device_throttle) + (select count(*) from allowance)")
                        .getSingleResult()))
                .isEqualTo(0L);
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

    private static boolean claimOnKnownBrowser() {
        return Database.fromTransaction(entities ->
                deviceThrottles(entities).lock(DEVICE, NOW).claim(NOW, POLICY).isEmpty());
    }

    private static void addAccount(EntityManager entities) {
        entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, consent_version, consent_given_at)
                        values (1, 1, 'anne.porte@example.fr', 'APPLICANT', 'REQUESTED', 'MADAME', 'PORTE', 'ANNE',
                            '+33604505792', 'FR', '1', now())""").executeUpdate();
    }

    private static DeviceThrottleRepository deviceThrottles(EntityManager entities) {
        return StoredAccounts.on(entities).deviceThrottles();
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
