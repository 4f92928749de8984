package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import fr.alin.housingapplication.FakeReference;
import fr.alin.housingapplication.FakeRegistry;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.TestSeals;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.CircuitTransactions;
import fr.alin.registration.SiteReply;
import fr.alin.registration.StoredCircuits;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three thousand requests during a ten-minute outage of a site: each is served once, and other sites are not affected.
 */
class LongOutageRepositoryTest {

    private static final int PEOPLE = 3_000;
    private static final int A_STEP = 100;
    private static final Duration OUTAGE = Duration.ofMinutes(10);

    private final ApplicationStage stage = new ApplicationStage();
    private final Site site = new Site();
    private final ExecutorService threads = Executors.newFixedThreadPool(6);
    private final ImportTransactions transactions = new Steps();
    private final SiteReading reading = reading();

    @BeforeEach
    void accounts() {
        Database.empty("account", "registration_site_circuit");
        Database.inTransaction(entities ->
                entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name,
                            mobile, language, password_hash, consent_version, consent_given_at, activated_at)
                        select id, 1, 'anne' || id || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE',
                            '+33604505792', 'FR', 'none', '1', now(), now()
                        from generate_series(1, ?1) id""").setParameter(1, PEOPLE + 1).executeUpdate());
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void every_request_is_served_exactly_once() {
        var began = stage.clock.instant();
        site.downUntil = began.plus(OUTAGE);
        for (var first = 1; first <= PEOPLE; first += A_STEP) {
            allAtOnce(LongStream.range(first, first + A_STEP), this::ask);
            stage.move(OUTAGE.dividedBy(PEOPLE / A_STEP));
            run();
        }
        var failedTries = site.inVain.get();
        assertOtherSitesWork();

        for (var rounds = 0; rounds < 24 && stage.events.fired().size() < PEOPLE + 1; rounds++) {
            stage.move(Duration.ofSeconds(5));
            run();
        }

        assertThat(failedTries).as("questions to a site that is down").isLessThan(50);
        assertThat(site.answered.values()).hasSize(PEOPLE + 1).allMatch(times -> times.get() == 1);
        assertThat(codes()).hasSize(PEOPLE + 1);
        assertEveryCodeImportsOneApplication();
    }

    private void allAtOnce(LongStream accounts, LongConsumer work) {
        accounts.mapToObj(account -> CompletableFuture.runAsync(() -> work.accept(account), threads))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void ask(long account) {
        transactions.open(account, number(account)).ifPresent(reading::read);
    }

    private void assertOtherSitesWork() {
        var finistere = new UniqueNumber("0290920621114G1175");
        transactions.open(PEOPLE + 1L, finistere).ifPresent(reading::read);
        ImportView view =
                inTransaction(parts -> parts.transactions().view(PEOPLE + 1L).orElseThrow());
        assertThat(view.state()).isEqualTo(ImportState.CODE_SENT);
    }

    /** One run on two nodes, each with a few requests in parallel. */
    private void run() {
        var other = CompletableFuture.runAsync(() -> jobs().retryImports());
        jobs().retryImports();
        other.join();
    }

    private void assertEveryCodeImportsOneApplication() {
        var codes = codes();
        allAtOnce(codes.keySet().stream().mapToLong(Long::longValue), account -> {
            CodeTrial trial =
                    inTransaction(parts -> parts.confirmation().tryCode(account, new CodeText(codes.get(account))));
            assertThat(trial.right()).isTrue();
        });
        assertThat(count("housing_application")).isEqualTo(PEOPLE + 1);
        assertThat(count("import_request")).isZero();
    }

    /** The mailed codes by account; fails if an account has two. */
    private Map<Long, String> codes() {
        return stage.events.fired().stream()
                .filter(ApplicationCodeIssued.class::isInstance)
                .map(ApplicationCodeIssued.class::cast)
                .collect(Collectors.toMap(ApplicationCodeIssued::accountId, ApplicationCodeIssued::code));
    }

    private static int count(String table) {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue());
    }

    private static UniqueNumber number(long account) {
        return new UniqueNumber("1110920%06dACLOG".formatted(account));
    }

    private HousingApplicationJobs jobs() {
        var worker = new ImportWorker() {
            @Override
            public Future<Boolean> read(ClaimedImport claim) {
                return threads.submit(() -> LongOutageRepositoryTest.this.reading.read(claim));
            }
        };
        return new Wired(
                        null,
                        transactions,
                        worker,
                        stage.settings,
                        stage.clock,
                        site,
                        new FakeReference(),
                        TestSeals.SEALING)
                .make(HousingApplicationJobs.class);
    }

    private SiteReading reading() {
        return new Wired(
                        null,
                        site,
                        new FakeReference(),
                        new Answers(),
                        new StoredCircuits(),
                        new Changes(),
                        stage.wiring.refresh(),
                        stage.settings,
                        stage.clock)
                .make(SiteReading.class);
    }

    private <T> T inTransaction(Function<ImportWiring, T> work) {
        return Database.fromTransaction(entities -> work.apply(stage.wiring(entities)));
    }

    private void run(Consumer<ImportWiring> work) {
        inTransaction(parts -> {
            work.accept(parts);
            return null;
        });
    }

    /** Knows every number; down until a given moment. */
    private final class Site extends FakeRegistry {

        final Map<UniqueNumber, AtomicInteger> answered = new ConcurrentHashMap<>();
        final AtomicInteger inVain = new AtomicInteger();
        Instant downUntil;

        @Override
        public SiteAnswer ask(RegistrationSite site, UniqueNumber number) {
            if (number.territory().equals("111") && stage.clock.instant().isBefore(downUntil)) {
                inVain.incrementAndGet();
                throw new SiteUnavailable("NATIONAL", SiteUnavailable.Kind.DOWN, "down");
            }
            answered.computeIfAbsent(number, one -> new AtomicInteger()).incrementAndGet();
            return new SiteAnswer.Found(Registered.numbered(number), RECEIVED);
        }
    }

    private final class Steps extends ImportTransactions {

        @Override
        public Optional<ImportQuestion> open(long accountId, UniqueNumber number) {
            return inTransaction(parts -> parts.transactions().open(accountId, number));
        }

        @Override
        public List<ClaimedImport> claimDue(int most) {
            return inTransaction(parts -> parts.transactions().claimDue(most));
        }

        @Override
        public List<ClaimedImport> claimProbes() {
            return inTransaction(parts -> parts.transactions().claimProbes());
        }
    }

    private final class Answers extends ImportAnswers {

        @Override
        public void answered(ClaimedImport claim, SiteReply reply) {
            run(parts -> parts.answers().answered(claim, reply));
        }

        @Override
        public void unanswered(ImportQuestion question) {
            run(parts -> parts.answers().unanswered(question));
        }
    }

    private final class Changes extends CircuitTransactions {

        @Override
        public boolean admit(String siteCode) {
            return inTransaction(parts -> parts.circuitSteps().admit(siteCode));
        }

        @Override
        public void failed(String siteCode, String reason) {
            run(parts -> parts.circuitSteps().failed(siteCode, reason));
        }

        @Override
        public void answered(String siteCode) {
            run(parts -> parts.circuitSteps().answered(siteCode));
        }
    }
}
