package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.FakeRegistry;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.registration.SiteReply;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Concurrent imports in real transactions: two tabs of one person, and two accounts with one number. */
class ConcurrentImportRepositoryTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void accounts() {
        Database.empty("account", "number_code");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @RepeatedTest(5)
    void two_concurrent_tabs_read_the_site_once() {
        var claims = atOnce(
                parts -> parts.transactions().open(101, Registered.NUMBER),
                parts -> parts.transactions().open(101, Registered.NUMBER));

        assertThat(claims.stream().map(Outcome::value).flatMap(Optional::stream))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void concurrent_tries_of_two_numbers_are_both_counted() {
        for (int number = 1; number < stage.settings.numbersPerHour(); number++) {
            var next = number(number);
            inTransaction(parts -> parts.transactions().open(101, next));
        }

        var outcomes = atOnce(
                parts -> parts.transactions().open(101, number(98)),
                parts -> parts.transactions().open(101, number(99)));

        assertThat(outcomes.stream().filter(outcome -> outcome.refusal() != null))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isInstanceOf(TooManyNumbers.class));
    }

    /** Two nodes at once, each with the first code of another new account: one more than the limit. */
    @RepeatedTest(5)
    void concurrent_namesakes_cannot_exceed_the_limit_of_mailed_codes() {
        stage.activeSince = stage.clock.instant();
        for (long account = 201; account < 200 + stage.settings.codeAccountsOfNumber(); account++) {
            addAccount(account);
            codeFor(account);
        }

        atOnce(parts -> answered(parts, 101), parts -> answered(parts, 102));

        assertThat(rows("number_code")).isEqualTo(stage.settings.codeAccountsOfNumber());
        assertThat(rows("import_request where state = 'TOO_MANY_CODES'")).isEqualTo(1);
    }

    private static void addAccount(long id) {
        Database.inTransaction(entities -> AccountRows.add(entities, id));
    }

    private static UniqueNumber number(int number) {
        return new UniqueNumber("1110920%06dACLOG".formatted(number));
    }

    @RepeatedTest(5)
    void two_concurrent_confirmations_import_once_and_both_succeed() {
        var code = codeFor(101);

        var outcomes = atOnce(
                parts -> parts.confirmation().tryCode(101, code).right(),
                parts -> parts.confirmation().tryCode(101, code).right());

        assertThat(outcomes).extracting(Outcome::value).containsExactly(true, true);
        assertThat(rows("housing_application")).isEqualTo(1);
        assertThat(rows("import_request")).isZero();
    }

    @Test
    void the_slower_of_two_accounts_gets_the_application_by_entering_its_code_again() {
        var first = codeFor(101);
        var second = codeFor(102);

        var slower = Database.fromTransaction(entities -> {
            wired(entities).confirmation().tryCode(101, first);
            var other = CompletableFuture.supplyAsync(
                    () -> outcome(parts -> parts.confirmation().tryCode(102, second)));
            assertTimeoutPreemptively(Duration.ofSeconds(10), ConcurrentImportRepositoryTest::otherWaits);
            return other;
        });

        assertThat(slower.join().refusal()).isInstanceOf(NumberAlreadyAttached.class);
        assertThat(holder()).isEqualTo(101);
        inTransaction(parts -> parts.confirmation().tryCode(102, second));
        assertThat(holder()).isEqualTo(102);
        assertThat(rows("housing_application")).isEqualTo(1);
    }

    private static void otherWaits() {
        while (rows("pg_stat_activity where wait_event_type = 'Lock' and query like '%housing_application%'") == 0) {
            Thread.onSpinWait();
        }
    }

    @RepeatedTest(5)
    void concurrent_take_overs_from_a_third_account_leave_one_holder() {
        Database.inTransaction(entities -> AccountRows.add(entities, 103));
        var former = codeFor(103);
        inTransaction(parts -> parts.confirmation().tryCode(103, former));
        var first = codeFor(101);
        var second = codeFor(102);

        var outcomes = atOnce(
                parts -> parts.confirmation().tryCode(101, first).right(),
                parts -> parts.confirmation().tryCode(102, second).right());

        assertThat(outcomes.stream().filter(outcome -> outcome.refusal() != null))
                .allSatisfy(outcome -> assertThat(outcome.refusal()).isInstanceOf(NumberAlreadyAttached.class))
                .hasSizeLessThan(2);
        assertThat(rows("housing_application")).isEqualTo(1);
        assertThat(holder()).isIn(101L, 102L);
    }

    @RepeatedTest(5)
    void an_update_and_a_take_over_do_not_deadlock() {
        var former = codeFor(101);
        inTransaction(parts -> parts.confirmation().tryCode(101, former));
        var code = codeFor(102);
        inTransaction(parts -> {
            parts.refresh().keep(101);
            return null;
        });
        var claim = new ClaimedImport(101, Registered.NUMBER, ImportPurpose.REFRESH);
        var found = new SiteReply(Registered.NUMBER, new SiteAnswer.Found(Registered.anne(), FakeRegistry.RECEIVED));

        var outcomes = atOnce(
                parts -> {
                    parts.refresh().takeKept(claim, found);
                    return true;
                },
                parts -> parts.confirmation().tryCode(102, code).right());

        assertThat(outcomes).extracting(Outcome::value).containsExactly(true, true);
        assertThat(holder()).isEqualTo(102);
        assertThat(rows("import_request")).isZero();
    }

    private static long holder() {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select account_id from housing_application")
                                .getSingleResult())
                        .longValue());
    }

    @RepeatedTest(5)
    void concurrent_wrong_codes_are_all_counted() {
        codeFor(101);

        atOnce(
                parts -> parts.confirmation().tryCode(101, new CodeText("WRONG2")),
                parts -> parts.confirmation().tryCode(101, new CodeText("WRONG3")));

        int left = inTransaction(
                parts -> parts.transactions().view(101).orElseThrow().triesLeft());
        assertThat(left).isEqualTo(3);
    }

    private CodeText codeFor(long accountId) {
        inTransaction(parts -> answered(parts, accountId));
        return new CodeText(stage.lastCode());
    }

    private static Void answered(ImportWiring parts, long accountId) {
        var claim = parts.transactions()
                .open(accountId, Registered.NUMBER)
                .orElseThrow()
                .claim();
        var found = new SiteAnswer.Found(Registered.anne(), FakeRegistry.RECEIVED);
        parts.answers().answered(claim, new SiteReply(Registered.NUMBER, found));
        return null;
    }

    private <T> List<Outcome<T>> atOnce(Function<ImportWiring, T> one, Function<ImportWiring, T> other) {
        var together = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> outcome(together, one));
        var second = CompletableFuture.supplyAsync(() -> outcome(together, other));
        return List.of(first.join(), second.join());
    }

    private <T> Outcome<T> outcome(CyclicBarrier together, Function<ImportWiring, T> work) {
        return outcome(parts -> {
            await(together);
            return work.apply(parts);
        });
    }

    private <T> Outcome<T> outcome(Function<ImportWiring, T> work) {
        try {
            return new Outcome<>(inTransaction(work), null);
        } catch (BusinessException refused) {
            return new Outcome<>(null, refused);
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The other transaction did not start", e);
        }
    }

    private <T> T inTransaction(Function<ImportWiring, T> work) {
        return Database.fromTransaction(entities -> work.apply(wired(entities)));
    }

    private ImportWiring wired(EntityManager entities) {
        return stage.wiring(entities);
    }

    private static int rows(String table) {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue());
    }

    private record Outcome<T>(T value, BusinessException refusal) {}
}
