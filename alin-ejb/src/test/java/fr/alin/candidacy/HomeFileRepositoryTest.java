package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeAlreadyLet;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Waiters;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What holds for a home when two transactions meet. */
class HomeFileRepositoryTest {

    private static final SettableClock CLOCK =
            new SettableClock(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    private static final OfferReference ANOTHER = new OfferReference("TOITS-29019");
    private static final OfferReference NEW = new OfferReference("TOITS-29020");

    /** The homes have files, so that nothing but the lock on a file lets the second of two wait. */
    @BeforeEach
    void two_homes_that_had_candidates_before() {
        Database.empty("candidacy", "home_file", "inbox_message", "outbox_message");
        Database.inTransaction(entities -> {
            entities.persist(new HomeFile(T2_PARIS, NOW));
            entities.persist(new HomeFile(ANOTHER, NOW));
        });
    }

    @Test
    void the_first_candidacy_makes_the_file_and_the_next_finds_it() {
        Database.inTransaction(
                entities -> assertThat(lock(entities, NEW).state()).isEqualTo(HomeState.OPEN));
        Database.inTransaction(entities -> lock(entities, NEW).withdraw(NOW));

        assertThat(stateOf(NEW)).isEqualTo(HomeState.WITHDRAWN);
    }

    @RepeatedTest(5)
    void two_first_candidacies_at_once_share_one_file() {
        assertThat(Race.of(() -> admit(NEW), () -> admit(NEW))).containsExactly(Race.DONE, Race.DONE);

        assertThat(stateOf(NEW)).isEqualTo(HomeState.OPEN);
    }

    @RepeatedTest(5)
    void of_two_leases_of_one_home_at_once_one_is_refused() {
        var annes = allocated(7, ANNE, T2_PARIS);
        var deniss = allocated(8, DENIS, T2_PARIS);

        assertThat(Race.of(() -> sign(annes), () -> sign(deniss)))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.home-let");

        assertThat(leases()).isEqualTo(1);
        assertThat(stateOf(T2_PARIS)).isEqualTo(HomeState.LET);
        assertThat(active()).isZero();
    }

    /** Without the lock on the file, the unique key is what refuses. */
    @RepeatedTest(5)
    void the_database_refuses_a_second_lease_of_a_home() {
        var annes = allocated(7, ANNE, T2_PARIS);
        var deniss = allocated(8, DENIS, T2_PARIS);

        assertThat(Race.of(() -> signPastTheFile(annes), () -> signPastTheFile(deniss)))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.home-let");
        assertThat(leases()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void an_employee_who_applies_while_the_lease_is_signed_is_refused_or_was_first() {
        var annes = allocated(7, ANNE, T2_PARIS);

        var outcomes = Race.of(() -> sign(annes), () -> apply(8, DENIS, T2_PARIS));

        assertThat(outcomes.get(0)).isEqualTo(Race.DONE);
        assertThat(outcomes.get(1)).isIn(Race.DONE, "candidacy.home-let");
        assertThat(active()).as("candidates of a home that is let").isZero();
        assertThatThrownBy(() -> apply(9, CandidacyRepositoryTest.THIRD, T2_PARIS))
                .isInstanceOf(HomeAlreadyLet.class);
    }

    @Test
    void who_locks_all_candidates_of_a_home_waits_for_one_who_leaves() {
        apply(7, ANNE, T2_PARIS);

        int left = lockedWhileCancelling(
                7, others -> candidacies(others).lockActiveOn(T2_PARIS).size());

        assertThat(left).isZero();
    }

    @Test
    void who_locks_a_candidacy_waits_for_another_act_on_it() {
        apply(8, DENIS, T2_PARIS);
        long id = Database.fromTransaction(entities ->
                candidacies(entities).lockActiveOf(8).orElseThrow().facts().id());

        CandidacyStatus status = lockedWhileCancelling(
                8, others -> candidacies(others).lock(id).orElseThrow().facts().status());

        assertThat(status).isEqualTo(CandidacyStatus.CANCELLED);
    }

    /** What another transaction reads that begins while the account's candidacy is being cancelled. */
    private static <T> T lockedWhileCancelling(long account, Function<EntityManager, T> reading) {
        return Database.fromTransaction(entities -> {
                    candidacies(entities).lockActiveOf(account).orElseThrow().cancel(NOW);
                    entities.flush();
                    var read = CompletableFuture.supplyAsync(() -> Database.fromTransaction(reading));
                    Waiters.awaitOne(entities);
                    return read;
                })
                .join();
    }

    @Test
    void an_application_has_one_lease_whatever_its_home() {
        var annes = allocated(7, ANNE, T2_PARIS);
        sign(annes);
        var again = allocated(7, ANNE, ANOTHER);

        assertThatThrownBy(() -> sign(again)).isInstanceOf(ApplicationHasLease.class);
        assertThatThrownBy(() -> signPastTheFile(again)).isInstanceOf(ApplicationHasLease.class);
        assertThat(leases()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void an_employee_cannot_apply_elsewhere_while_her_lease_is_signed() {
        var annes = allocated(7, ANNE, T2_PARIS);

        var outcomes = Race.of(() -> sign(annes), () -> apply(7, ANNE, ANOTHER));

        assertThat(outcomes.get(0)).isEqualTo(Race.DONE);
        assertThat(outcomes.get(1)).isIn("candidacy.active-exists", "candidacy.application-has-lease");
    }

    /** A number that replaces another one may have a lease of its own. */
    @Test
    void the_leases_of_two_merged_applications_stay() {
        sign(allocated(7, ANNE, T2_PARIS));
        sign(allocated(7, DENIS, ANOTHER));

        Database.inTransaction(entities -> candidacies(entities).renumber(7, ANNE, DENIS));

        assertThat(leases()).isEqualTo(2);
    }

    private static void sign(long id) {
        record(id, LandlordAnswerKind.LEASE_SIGNED, Optional.empty(), OptionalInt.empty());
    }

    private static void record(long id, LandlordAnswerKind kind, Optional<CaleolDecision> decision, OptionalInt rank) {
        Database.inTransaction(entities -> wired(entities)
                .make(LandlordAnswerService.class)
                .record(new RecordLandlordAnswer(
                        UUID.randomUUID().toString(),
                        CandidacyReference.of(id).value(),
                        "TOITS",
                        kind,
                        DAY,
                        decision,
                        rank,
                        "")));
    }

    private static Wired wired(EntityManager entities) {
        return new Wired(entities, CLOCK, new FakeNearestHomes(), new CandidacySettings(), new FakeLandlordMessages())
                .firing(CandidacyEvent.class, new FakeEvents<>());
    }

    private static void signPastTheFile(long id) {
        change(id, candidacy -> candidacy.signLease(DAY, "", NOW));
    }

    private static void change(long id, Consumer<Candidacy> act) {
        Database.inTransaction(entities -> {
            var candidacies = candidacies(entities);
            act.accept(candidacies.lock(id).orElseThrow());
            candidacies.write();
        });
    }

    private static void admit(OfferReference home) {
        Database.inTransaction(entities -> lock(entities, home).admit(NOW));
    }

    private static CandidacyStatus apply(long account, UniqueNumber application, OfferReference home) {
        return Database.fromTransaction(entities -> Submissions.by(entities, account, application, CLOCK)
                .submitAsReported(new ApplyForOffer(home, RequestKey.random())));
    }

    private static long sent(long account, UniqueNumber application, OfferReference home) {
        return Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(account, application, REGISTERED, offer(home), NOW);
            candidacies(entities).add(candidacy);
            new AdvisorSteps(candidacy, 3).approve("", NOW);
            candidacy.send(NOW);
            return candidacy.facts().id();
        });
    }

    /** Allocated past the file of the home, so that two may have it proposed. */
    private static long allocated(long account, UniqueNumber application, OfferReference home) {
        long id = sent(account, application, home);
        change(id, CandidacyFixtures::allocate);
        return id;
    }

    private static HomeFile lock(EntityManager entities, OfferReference home) {
        var files = new HomeFiles();
        files.entities = entities;
        return files.lock(home, NOW);
    }

    private static CandidacyRepository candidacies(EntityManager entities) {
        var candidacies = new CandidacyRepository();
        candidacies.entities = entities;
        return candidacies;
    }

    private static HomeState stateOf(OfferReference home) {
        return Database.fromTransaction(
                entities -> entities.find(HomeFile.class, home.value()).state());
    }

    /** The candidacy that is locked first has the higher id, since it was made last. */
    @RepeatedTest(5)
    void a_lease_and_a_takeover_of_two_candidates_do_not_wait_for_each_other() {
        allocated(8, DENIS, T2_PARIS);
        var annes = allocated(7, ANNE, T2_PARIS);

        assertThat(Race.of(() -> sign(annes), () -> takeOver(7, 8)).get(0)).isEqualTo(Race.DONE);
        assertThat(active()).isZero();
    }

    @RepeatedTest(5)
    void of_two_allocations_of_one_home_at_once_one_is_refused() {
        var annes = sent(7, ANNE, T2_PARIS);
        var deniss = sent(8, DENIS, T2_PARIS);

        assertThat(Race.of(
                        () -> decide(annes, CaleolDecision.ALLOCATED, OptionalInt.empty()),
                        () -> decide(deniss, CaleolDecision.ALLOCATED, OptionalInt.empty())))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.home-proposed");
    }

    @RepeatedTest(5)
    void the_second_is_promoted_once_when_the_first_leaves_twice_at_once() {
        var annes = sent(7, ANNE, T2_PARIS);
        var deniss = sent(8, DENIS, T2_PARIS);
        var thirds = sent(9, CandidacyRepositoryTest.THIRD, T2_PARIS);
        decide(annes, CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(1));
        decide(deniss, CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2));
        decide(thirds, CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(3));

        var outcomes = Race.of(
                () -> renounce(7, annes), () -> decide(annes, CaleolDecision.NOT_ALLOCATED, OptionalInt.empty()));

        assertThat(outcomes).startsWith(Race.DONE);
        assertThat(endings(annes)).isEqualTo(1);
        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(statusOf(thirds)).isEqualTo(CandidacyStatus.WAITING);
        assertThat(stateOf(T2_PARIS)).isEqualTo(HomeState.PROPOSED);
    }

    private static void renounce(long account, long candidacy) {
        Database.inTransaction(
                entities -> wired(entities).make(Renunciation.class).renounce(account, candidacy));
    }

    private static void decide(long id, CaleolDecision outcome, OptionalInt rank) {
        record(id, LandlordAnswerKind.DECISION, Optional.of(outcome), rank);
    }

    private static CandidacyStatus statusOf(long id) {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().status());
    }

    private static void takeOver(long former, long now) {
        Database.inTransaction(entities -> {
            var observer = new TakenOverApplications();
            observer.candidacies = candidacies(entities);
            observer.events = new FakeEvents<>();
            observer.clock = CLOCK;
            observer.follow(new HousingApplicationTakenOver(now, former, ANNE, NOW));
        });
    }

    private static long active() {
        return Database.fromTransaction(entities -> entities.createQuery(
                        "select count(c) from Candidacy c where c.activeApplication is not null", Long.class)
                .getSingleResult());
    }

    private static long endings(long id) {
        return Database.fromTransaction(entities ->
                (Long) entities.createNativeQuery("""
                        select count(*) from candidacy_milestone
                        where candidacy_id = ? and status in ('RENOUNCED', 'NOT_ALLOCATED')""").setParameter(1, id).getSingleResult());
    }

    private static long leases() {
        return Database.fromTransaction(entities -> entities.createQuery(
                        "select count(c) from Candidacy c where c.status"
                                + " = fr.alin.candidacy.model.CandidacyStatus.LEASE_SIGNED",
                        Long.class)
                .getSingleResult());
    }
}
