package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.importing.ApplicationUpdate;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.SiteQuestions;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Waiters;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** "Je postule" while others change what it is judged by. */
class ApplyRaceRepositoryTest {

    private static final long ACCOUNT = 101;
    private static final OfferReference ANOTHER = new OfferReference("TOITS-29019");

    private final SettableClock clock = new SettableClock(NOW);
    private Duration wait = Duration.ofSeconds(20);

    @BeforeEach
    void two_open_offers_and_a_validated_application() {
        Database.empty("candidacy", "home_file", "offer", "account");
        var profile = CandidacyFixtures.profile(2, "3000", "20000");
        var application = new HousingApplication(ACCOUNT, 1, Registered.anne(), NOW);
        application.replaceSearchFacts(new SearchFacts(
                profile.registeredOn(), profile.household(), profile.incomes(), Set.of(), Set.of(), Set.of("75")));
        Database.inTransaction(entities -> {
            AccountRows.add(entities, ACCOUNT);
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            PostedOffers.add(entities, OfferFixtures.offer(ANOTHER.value(), OfferFixtures.t2InParis()));
            entities.persist(application);
        });
        change("update housing_application set validated_at = refreshed_at, expires_on = null");
    }

    @RepeatedTest(5)
    void one_request_twice_at_once_makes_one_candidacy_and_gets_one_answer() {
        hadCandidates();
        var key = RequestKey.random();

        assertThat(Race.of(() -> apply(T2_PARIS, key), () -> apply(T2_PARIS, key)))
                .containsExactly(Race.DONE, Race.DONE);

        assertThat(candidacies()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_requests_for_one_home_at_once_the_second_is_refused() {
        assertThat(Race.of(() -> apply(T2_PARIS, RequestKey.random()), () -> apply(T2_PARIS, RequestKey.random())))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.active-exists");

        assertThat(candidacies()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_requests_for_two_homes_at_once_the_second_is_refused() {
        assertThat(Race.of(() -> apply(T2_PARIS, RequestKey.random()), () -> apply(ANOTHER, RequestKey.random())))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.active-exists");

        assertThat(candidacies()).isEqualTo(1);
    }

    /** Without the key under the lock the database still refuses a second row of one request. */
    @Test
    void the_database_keeps_one_candidacy_of_a_request() {
        var key = RequestKey.random();
        apply(T2_PARIS, key);
        change("update candidacy set status = 'CANCELLED', active_application = null");

        assertThat(CompletableFuture.supplyAsync(() -> outcome(() -> insert(key)))
                        .join())
                .isEqualTo("candidacy.active-exists");
        assertThat(candidacies()).isEqualTo(1);
    }

    @Test
    void whoever_waited_until_the_offer_closed_is_refused() {
        assertThat(meanwhile(
                        entities -> files(entities).lock(T2_PARIS, NOW), () -> clock.advance(Duration.ofDays(100))))
                .isEqualTo("offer.closed");
    }

    @Test
    void whoever_waited_while_the_offer_was_withdrawn_is_refused() {
        assertThat(meanwhile(run("update offer set status = 'WITHDRAWN'"), () -> {}))
                .isEqualTo("offer.withdrawn");
    }

    @Test
    void whoever_waited_while_the_application_was_struck_off_is_refused() {
        assertThat(meanwhile(run("update housing_application set struck_off_on = '2020-09-30'"), () -> {}))
                .isEqualTo("housing-application.not-in-force");
    }

    @Test
    void whoever_would_wait_too_long_for_a_home_without_a_candidacy_is_told_so() {
        isToldThatItIsBusy();
    }

    @Test
    void whoever_would_wait_too_long_for_a_home_with_candidacies_is_told_so() {
        hadCandidates();

        isToldThatItIsBusy();
    }

    /** The home has a file, so that the second of two waits for the lock on it and not for its insertion. */
    private static void hadCandidates() {
        Database.inTransaction(entities -> files(entities).lock(T2_PARIS, NOW));
    }

    private void isToldThatItIsBusy() {
        wait = Duration.ofMillis(100);
        var key = RequestKey.random();

        Database.inTransaction(entities -> {
            files(entities).lock(T2_PARIS, NOW);
            assertThat(elsewhere(key).join()).isEqualTo("busy");
        });
        assertThat(candidacies()).isZero();

        apply(T2_PARIS, key);
        assertThat(candidacies()).isEqualTo(1);
    }

    /** The outcome of an application that waits for a transaction with this change. */
    private String meanwhile(Consumer<EntityManager> change, Runnable atLast) {
        var waiting = Database.fromTransaction(entities -> {
            change.accept(entities);
            entities.flush();
            var outcome = elsewhere(RequestKey.random());
            Waiters.awaitOne(entities);
            atLast.run();
            return outcome;
        });
        var outcome = waiting.join();
        assertThat(candidacies()).isZero();
        return outcome;
    }

    private CompletableFuture<String> elsewhere(RequestKey key) {
        return CompletableFuture.supplyAsync(() -> outcome(() -> apply(T2_PARIS, key)));
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return Race.DONE;
        } catch (BusinessException refusal) {
            return refusal.code();
        }
    }

    private void apply(OfferReference home, RequestKey key) {
        Database.inTransaction(entities -> new Wired(
                        entities,
                        clock,
                        settings(),
                        new StandingTrust(),
                        new FakeCaller(ACCOUNT),
                        new FakeLandlordMessages(),
                        FakeEligibility.on(clock),
                        new ReferenceService(),
                        new SiteQuestions(),
                        new ApplicationUpdate())
                .firing(CandidacyEvent.class, new FakeEvents<>())
                .make(CandidacySubmission.class)
                .submit(new ApplyForOffer(home, key))
                .orElseThrow());
    }

    private AlinSettings settings() {
        return new AlinSettings() {
            @Override
            public Duration applyWait() {
                return wait;
            }
        };
    }

    private static void insert(RequestKey key) {
        Database.inTransaction(entities -> {
            var repository = new CandidacyRepository();
            repository.entities = entities;
            repository.add(new Candidacy(
                            ACCOUNT,
                            CandidacyFixtures.ANNE,
                            CandidacyFixtures.REGISTERED,
                            CandidacyFixtures.offer(ANOTHER),
                            NOW)
                    .requestedWith(key));
        });
    }

    private static HomeFiles files(EntityManager entities) {
        var files = new HomeFiles();
        files.entities = entities;
        return files;
    }

    private static Consumer<EntityManager> run(String sql) {
        return entities -> entities.createNativeQuery(sql).executeUpdate();
    }

    private static void change(String sql) {
        Database.inTransaction(run(sql));
    }

    private static long candidacies() {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from candidacy")
                                .getSingleResult())
                        .longValue());
    }
}
