package fr.alin.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;

import fr.alin.candidacy.ApplyForOffer;
import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.ProspectService;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.offer.OfferIsClosed;
import fr.alin.shared.error.RowsBusy;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.Callers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The opening bell, in the server: ten thousand employees apply for a hundred homes, one in ten of them twice at once,
 * and one home in ten closes meanwhile.
 */
@ExtendWith(ArquillianExtension.class)
class BellInServerBench {

    private static final int CALLERS = 8;
    /** Until the compiler is done with most of it. */
    private static final int WARM_UP = 5000;

    private static final int PEOPLE = 10_000;
    /** Eleven requests for ten people: one of them sends hers twice. */
    private static final int REQUESTS = PEOPLE / 10 * 11;

    private static final long FIRST_GENERATED_ACCOUNT = 10_000_000;
    private static final int LOOKED_AT = 3000;
    private static final String SMALL_AND_CHEAP = """
            select id, reference from offer
            where dwelling_type = 'T2' and rent_standard = 'PLUS' and status = 'PUBLISHED' and id >= 10000000
            order by rent_with_charges limit 1""";

    @EJB
    Callers.Anne anne;

    @Inject
    CandidacyService candidacies;

    @Inject
    ProspectService prospects;

    @Resource(lookup = "jdbc/alin")
    DataSource pool;

    @Deployment
    static EnterpriseArchive deployment() {
        var ear = Callers.deployment(
                BellInServerBench.class,
                BellRows.class,
                BellAnswers.class,
                BellAnswers.Answer.class,
                BenchFailure.class,
                BenchResult.class,
                Latencies.class,
                ParallelRun.class,
                ProcessorTime.class,
                Task.class,
                WrittenRows.class);
        ear.getAsType(JavaArchive.class, "/alin-ejb.jar").addClass(ThreadCaller.class);
        return ear;
    }

    @Test
    void bell() throws Exception {
        try (var connection = pool.getConnection()) {
            var rows = new BellRows(connection);
            rows.forget();
            makePeople(rows);
            try {
                ring(rows, new ProcessorTime(connection));
            } finally {
                rows.forget();
            }
        }
    }

    private void makePeople(BellRows rows) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var offer = statement.executeQuery(SMALL_AND_CHEAP)) {
            if (!offer.next()) {
                throw new BenchFailure("No small home");
            }
            var employee = whoSuits(new OfferReference(offer.getString(2)));
            BenchResult.keep(pool, "bell.employee", employee);
            BenchResult.keep(pool, "bell.offer", offer.getLong(1));
            rows.make(WARM_UP + PEOPLE, employee, offer.getLong(1));
        }
    }

    /** A generated employee who may apply for the offer. */
    private long whoSuits(OfferReference offer) {
        return LongStream.range(FIRST_GENERATED_ACCOUNT, FIRST_GENERATED_ACCOUNT + LOOKED_AT)
                .filter(account -> {
                    ThreadCaller.becomes(account);
                    return anne.call(() -> prospects.prospect(offer)).obstacle().isEmpty();
                })
                .findFirst()
                .orElseThrow(() -> new BenchFailure("Nobody may apply for " + offer.value()));
    }

    private void ring(BellRows rows, ProcessorTime processors) throws Exception {
        ParallelRun.run(CALLERS, 0, WARM_UP, () -> turn -> apply(turn, new BellAnswers()));
        rows.forgetCandidacies();
        var answers = new BellAnswers();
        var before = processors.spent();
        var seen = ParallelRun.run(CALLERS, 0, REQUESTS, () -> turn -> {
            if (turn == REQUESTS / 2) {
                closeSomeHomes();
            }
            apply(WARM_UP + turn * 10 / 11, answers);
        });
        var spent = processors.spent().minus(before);
        var kept = rows.count();
        keep("processors", spent.toNanos() / 1e6 / kept[0]);
        keep("each", kept[0] * 1e9 / seen.elapsed());
        keep("median", seen.medianMillis());
        keep("p99", seen.percentileMillis(99));
        keep("candidacies", kept[0]);
        keep("doubles", kept[0] - kept[1]);
        keep("lost", Math.abs(answers.accepted() - kept[1]) + answers.contradicted());
        keep("waits", answers.waits());
        var written = new WrittenRows(pool, BellRows.ROWS);
        written.take();
        keep("rows.each", written.rowsEach());
        before = processors.spent();
        keep("rows", written.rate(CALLERS));
        keep("rows.processors", processors.spent().minus(before).toNanos() / 1e6 / kept[0]);
    }

    private void closeSomeHomes() throws SQLException {
        try (var connection = pool.getConnection()) {
            new BellRows(connection).closeSomeHomes();
        }
    }

    private void apply(int person, BellAnswers answers) {
        ThreadCaller.becomes(BellRows.account(person));
        var asked = new ApplyForOffer(BellRows.home(person), key(person));
        for (var refusal = ask(asked); !answered(person, refusal, answers); refusal = ask(asked)) {
            answers.askedToWait();
        }
    }

    private Optional<Throwable> ask(ApplyForOffer asked) {
        return anne.refusal(() -> candidacies.apply(asked));
    }

    /** False if she was told to try again. */
    private static boolean answered(int person, Optional<Throwable> refusal, BellAnswers answers) {
        if (refusal.isEmpty()) {
            answers.told(person, BellAnswers.Answer.ACCEPTED);
        } else if (isCausedBy(OfferIsClosed.class, refusal.get())) {
            answers.told(person, BellAnswers.Answer.CLOSED);
        } else if (isCausedBy(RowsBusy.class, refusal.get())) {
            return false;
        } else {
            throw new BenchFailure("Refused", refusal.get());
        }
        return true;
    }

    private static boolean isCausedBy(Class<? extends Throwable> wanted, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(wanted::isInstance);
    }

    private static RequestKey key(int person) {
        return new RequestKey(UUID.nameUUIDFromBytes(BellRows.email(person).getBytes(StandardCharsets.US_ASCII))
                .toString());
    }

    private void keep(String name, double value) throws SQLException {
        BenchResult.keep(pool, "bell." + name, value);
    }
}
