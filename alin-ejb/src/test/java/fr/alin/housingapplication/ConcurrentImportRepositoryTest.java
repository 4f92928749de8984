package fr.alin.housingapplication;

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

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.housingapplication.model.TooManyNumbers;
import fr.alin.registration.SiteReply;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two tabs of one person, two accounts with one number: real transactions, started together (issue: one import). */
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
    void two_tabs_that_ask_at_once_read_the_site_once() {
        var claims = atOnce(
                parts -> parts.steps().open(101, Registered.NUMBER),
                parts -> parts.steps().open(101, Registered.NUMBER));

        assertThat(claims.stream().map(Outcome::value).flatMap(Optional::stream))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void two_tabs_that_try_two_more_numbers_at_once_are_counted_one_after_the_other() {
        for (int number = 1; number < stage.settings.numbersPerHour(); number++) {
            var next = number(number);
            inTransaction(parts -> parts.steps().open(101, next));
        }

        var outcomes = atOnce(
                parts -> parts.steps().open(101, number(98)),
                parts -> parts.steps().open(101, number(99)));

        assertThat(outcomes.stream().filter(outcome -> outcome.refusal() != null))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isInstanceOf(TooManyNumbers.class));
    }

    /** Two nodes, each with the first code of another account of today: one more than there may be. */
    @RepeatedTest(5)
    void two_namesakes_at_once_do_not_bring_the_mailbox_one_code_too_many() {
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
    void two_tabs_that_confirm_at_once_import_once_and_both_succeed() {
        var code = codeFor(101);

        var outcomes = atOnce(
                parts -> parts.confirmation().tryCode(101, code).right(),
                parts -> parts.confirmation().tryCode(101, code).right());

        assertThat(outcomes).extracting(Outcome::value).containsExactly(true, true);
        assertThat(rows("housing_application")).isEqualTo(1);
        assertThat(rows("import_request")).isZero();
    }

    @Test
    void of_two_accounts_with_the_code_of_one_number_the_slower_is_told_and_has_it_with_the_same_code_again() {
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
    void two_accounts_that_take_it_from_a_third_at_once_leave_one_holder() {
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
    void an_update_of_the_former_holder_and_a_take_over_do_not_wait_for_each_other() {
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
    void wrong_codes_tried_at_once_are_all_counted() {
        codeFor(101);

        atOnce(
                parts -> parts.confirmation().tryCode(101, new CodeText("WRONG2")),
                parts -> parts.confirmation().tryCode(101, new CodeText("WRONG3")));

        int left = inTransaction(parts -> parts.steps().view(101).orElseThrow().triesLeft());
        assertThat(left).isEqualTo(3);
    }

    private CodeText codeFor(long accountId) {
        inTransaction(parts -> answered(parts, accountId));
        return new CodeText(stage.lastCode());
    }

    private static Void answered(ImportWiring parts, long accountId) {
        var claim =
                parts.steps().open(accountId, Registered.NUMBER).orElseThrow().claim();
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
