package fr.alin.account;

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

/** Simultaneous calls must all be counted. */
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
    void a_deleted_counter_starts_again() {
        for (int i = 0; i < 5; i++) {
            claim();
        }

        Database.inTransaction(entities -> throttles(entities).delete(ANNE));

        assertThat(claim()).isTrue();
    }

    @Test
    void twenty_simultaneous_attempts_allow_five() throws Exception {
        assertThat(atOnce(20, CounterRepositoryTest::claim)).isEqualTo(5);
    }

    @Test
    void twenty_simultaneous_mails_allow_five() throws Exception {
        assertThat(atOnce(
                        20,
                        () -> Database.fromTransaction(
                                entities -> allowances(entities).lock(ANNE, NOW).take(NOW, 5))))
                .isEqualTo(5);
    }

    @Test
    void twenty_simultaneous_attempts_on_a_known_browser_allow_five() throws Exception {
        Database.inTransaction(CounterRepositoryTest::addAccount);
        for (int i = 0; i < 5; i++) {
            claim();
        }

        assertThat(atOnce(20, CounterRepositoryTest::claimOnKnownBrowser)).isEqualTo(5);
        assertThat(claim()).isFalse();

        Database.inTransaction(entities -> deviceThrottles(entities).delete(DEVICE));
        assertThat(atOnce(20, CounterRepositoryTest::claimOnKnownBrowser)).isEqualTo(5);
        Database.inTransaction(entities -> deviceThrottles(entities).deleteAll(1));
        assertThat(claimOnKnownBrowser()).isTrue();
    }

    @Test
    void twenty_simultaneous_takes_of_an_allowance_allow_seven() throws Exception {
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
    void counters_of_browsers_and_networks_are_deleted() {
        Database.inTransaction(CounterRepositoryTest::addAccount);
        claimOnKnownBrowser();
        Database.inTransaction(
                entities -> StoredAccounts.on(entities).allowancesOfSources().lock("source", NOW));

        Database.inTransaction(entities -> {
            deviceThrottles(entities).deleteUntriedSince(NOW.plusSeconds(1));
            StoredAccounts.on(entities).allowancesOfSources().deleteUnusedSince(NOW.plusSeconds(1));
        });

        assertThat(Database.<Object>fromTransaction(entities -> entities.createNativeQuery(
                                "select (select count(*) from device_throttle) + (select count(*) from allowance)")
                        .getSingleResult()))
                .isEqualTo(0L);
    }

    @Test
    void outdated_counters_are_deleted() {
        for (int i = 0; i < 5; i++) {
            claim();
        }

        Database.inTransaction(entities -> throttles(entities).deleteUntriedSince(NOW));
        assertThat(claim()).isFalse();
        Database.inTransaction(entities -> {
            throttles(entities).deleteUntriedSince(NOW.plusSeconds(1));
            allowances(entities).deleteUnusedSince(NOW.plusSeconds(1));
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

    /** How many of the simultaneous calls returned true. */
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
