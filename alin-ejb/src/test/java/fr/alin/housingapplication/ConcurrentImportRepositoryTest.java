package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.housingapplication.model.TooManyNumbers;
import fr.alin.housingapplication.persistence.ConcurrentRepositories;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two tabs of one person, two accounts with one number: real transactions, started together (issue: one import). */
class ConcurrentImportRepositoryTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void accounts() {
        Database.empty("account");
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

    @RepeatedTest(5)
    void of_two_accounts_with_the_code_of_one_number_the_second_is_refused() {
        var first = codeFor(101);
        var second = codeFor(102);

        var outcomes = atOnce(
                parts -> parts.confirmation().tryCode(101, first),
                parts -> parts.confirmation().tryCode(102, second));

        assertThat(outcomes.stream().filter(outcome -> outcome.refusal() != null))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isInstanceOf(NumberAlreadyAttached.class));
        assertThat(rows("housing_application")).isEqualTo(1);
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
        inTransaction(parts -> {
            var claim = parts.steps().open(accountId, Registered.NUMBER).orElseThrow();
            var found = new SiteAnswer.Found(Registered.anne(), SiteOfTest.RECEIVED);
            parts.answers().answered(claim, new SiteReply(Registered.NUMBER, found));
            return null;
        });
        return new CodeText(stage.lastCode());
    }

    private <T> List<Outcome<T>> atOnce(Function<ImportWiring, T> one, Function<ImportWiring, T> other) {
        var together = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> outcome(together, one));
        var second = CompletableFuture.supplyAsync(() -> outcome(together, other));
        return List.of(first.join(), second.join());
    }

    private <T> Outcome<T> outcome(CyclicBarrier together, Function<ImportWiring, T> work) {
        try {
            return new Outcome<>(
                    inTransaction(parts -> {
                        await(together);
                        return work.apply(parts);
                    }),
                    null);
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
        return Database.fromTransaction(entities -> work.apply(stage.wiring(ConcurrentRepositories.on(entities))));
    }

    private static int rows(String table) {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue());
    }

    private record Outcome<T>(T value, BusinessException refusal) {}
}
