package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.LeaseUndone;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Taking back a step, with what it did to the home, the offer and the others. */
class CorrectionRepositoryTest {

    private static final OfferReference ANOTHER = new OfferReference("TOITS-29019");

    private final SettableClock clock = new SettableClock(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();

    @BeforeEach
    void an_offer() {
        Database.empty("candidacy", "home_file", "inbox_message", "outbox_message", "offer");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
    }

    @Test
    void a_lease_taken_back_frees_the_home_and_tells_whom_it_had_released() {
        var annes = sent(7, ANNE, T2_PARIS);
        var deniss = sent(8, DENIS, T2_PARIS);
        answer(annes, LandlordAnswerKind.DECISION);
        answer(annes, LandlordAnswerKind.LEASE_SIGNED);
        assertThat(offerStatus()).isEqualTo("LET");

        undo(annes);

        assertThat(offerStatus()).isEqualTo("CLOSED");
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(told.fired().subList(told.fired().size() - 2, told.fired().size()))
                .hasExactlyElementsOfTypes(CandidacyCorrected.class, LeaseUndone.class);
        Database.inTransaction(entities -> assertThat(
                        wired(entities).make(CandidacyQueries.class).archiveOf(8))
                .singleElement()
                .satisfies(line -> assertThat(line.release()).contains(ReleaseReason.LEASE_UNDONE)));
        answer(annes, LandlordAnswerKind.LEASE_SIGNED);
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.LEASE_SIGNED);
    }

    @Test
    void who_is_a_candidate_elsewhere_by_now_does_not_get_her_candidacy_back() {
        var annes = sent(7, ANNE, T2_PARIS);
        decide(annes, CaleolDecision.NOT_ALLOCATED);
        sent(7, ANNE, ANOTHER);

        assertThatThrownBy(() -> undo(annes)).isInstanceOf(ActiveCandidacyExists.class);
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
    }

    @Test
    void a_refusal_taken_back_is_a_candidacy_for_the_list_again_and_leaves_no_trace_but_the_history() {
        var annes = applied(7, ANNE, T2_PARIS);
        refuse(annes);

        undo(annes);

        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.SUBMITTED);
        Database.inTransaction(entities -> {
            var queries = wired(entities).make(CandidacyQueries.class);
            assertThat(queries.allOf(7)).singleElement().satisfies(line -> {
                assertThat(line.reason()).isEmpty();
                assertThat(line.explanation()).isEmpty();
            });
            assertThat(queries.activeOn(T2_PARIS))
                    .extracting(CandidacyFacts::id)
                    .containsExactly(annes);
        });
        assertThat(told.last()).isInstanceOf(CandidacyCorrected.class);
    }

    @Test
    void a_refusal_stands_when_she_is_a_candidate_or_has_a_lease_elsewhere_by_now() {
        var annes = applied(7, ANNE, T2_PARIS);
        refuse(annes);
        var elsewhere = sent(7, ANNE, ANOTHER);
        assertThatThrownBy(() -> undo(annes)).isInstanceOf(ActiveCandidacyExists.class);

        decide(elsewhere, CaleolDecision.ALLOCATED);
        answer(elsewhere, LandlordAnswerKind.LEASE_SIGNED);

        assertThatThrownBy(() -> undo(annes)).isInstanceOf(ApplicationHasLease.class);
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.REFUSED);
    }

    @Test
    void an_archived_candidacy_keeps_its_history_and_its_reference() {
        var annes = applied(7, ANNE, T2_PARIS);
        refuse(annes);

        Database.inTransaction(entities -> {
            var wired = wired(entities);
            var lines = wired.make(CandidacyQueries.class).archiveOf(7);
            assertThat(wired.make(ArchivedCandidacies.class).of(lines))
                    .singleElement()
                    .satisfies(past -> {
                        assertThat(past.reference())
                                .isEqualTo(CandidacyReference.of(annes).value());
                        assertThat(past.points()).isEmpty();
                        assertThat(past.history())
                                .isEqualTo(wired.make(CandidacyQueries.class).history(annes))
                                .hasSize(2);
                    });
        });
    }

    @Test
    void a_correction_has_a_reason_and_is_of_what_was_read() {
        var annes = sent(7, ANNE, T2_PARIS);
        answer(annes, LandlordAnswerKind.RECEIVED);

        assertThatThrownBy(() -> undo(annes, version(annes), " ")).isInstanceOf(CorrectionNotExplained.class);
        assertThatThrownBy(() -> undo(annes, version(annes) - 1, "Erreur"))
                .isInstanceOf(CandidacyChangedMeanwhile.class);
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.RECEIVED_BY_LANDLORD);
    }

    @Test
    void the_history_keeps_the_step_and_its_correction() {
        var annes = sent(7, ANNE, T2_PARIS);
        decide(annes, CaleolDecision.NOT_ALLOCATED);

        undo(annes);

        Database.inTransaction(entities -> assertThat(
                        wired(entities).make(CandidacyQueries.class).history(annes))
                .extracting(stage -> stage.status() + " "
                        + stage.note().map(Enum::name).orElse("") + " "
                        + stage.step().actor() + " "
                        + stage.step().reason())
                .endsWith("NOT_ALLOCATED  LANDLORD NOT_ALLOCATED", "SENT_TO_LANDLORD CORRECTED ADVISOR NOT_ALLOCATED"));
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @Test
    void the_advisor_s_words_stand_in_the_history_of_the_one_they_are_about_and_in_no_other() {
        var annes = sent(7, ANNE, T2_PARIS);
        var deniss = sent(8, DENIS, T2_PARIS);
        decide(annes, CaleolDecision.ALLOCATED_CONDITIONALLY);
        rank(deniss, 2);
        answer(annes, LandlordAnswerKind.CONDITION_LAPSED);
        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.ALLOCATED);

        undo(annes);

        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.WAITING);
        assertThat(lastStep(annes)).isEqualTo("ADVISOR NOT_ALLOCATED Saisi pour une autre personne");
        assertThat(lastStep(deniss)).isEqualTo("ACTION_LOGEMENT ALLOCATED ");
    }

    @RepeatedTest(5)
    void of_two_corrections_at_once_one_is_made() {
        var annes = sent(7, ANNE, T2_PARIS);
        answer(annes, LandlordAnswerKind.RECEIVED);
        answer(annes, LandlordAnswerKind.COMMISSION);
        var read = version(annes);

        assertThat(Race.of(() -> undo(annes, read, "Erreur"), () -> undo(annes, read, "Erreur")))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.changed-meanwhile");
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.RECEIVED_BY_LANDLORD);
    }

    private void undo(long id) {
        undo(id, version(id), "Saisi pour une autre personne");
    }

    private void undo(long id, long version, String words) {
        clock.advance(Duration.ofSeconds(1));
        Database.inTransaction(
                entities -> wired(entities).make(CorrectionService.class).undo(id, version, words));
    }

    private String lastStep(long id) {
        return Database.fromTransaction(entities -> {
            var history = wired(entities).make(CandidacyQueries.class).history(id);
            var step = history.get(history.size() - 1).step();
            return step.actor() + " " + step.reason() + " " + step.words();
        });
    }

    private void decide(long id, CaleolDecision outcome) {
        record(id, LandlordAnswerKind.DECISION, Optional.of(outcome), OptionalInt.empty());
    }

    private void rank(long id, int given) {
        record(id, LandlordAnswerKind.DECISION, Optional.of(CaleolDecision.ALLOCATED_RANKED), OptionalInt.of(given));
    }

    private void answer(long id, LandlordAnswerKind kind) {
        record(
                id,
                kind,
                kind == LandlordAnswerKind.DECISION ? Optional.of(CaleolDecision.ALLOCATED) : Optional.empty(),
                OptionalInt.empty());
    }

    private void record(long id, LandlordAnswerKind kind, Optional<CaleolDecision> decision, OptionalInt rank) {
        clock.advance(Duration.ofSeconds(1));
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

    private Wired wired(EntityManager entities) {
        return new Wired(
                        entities,
                        clock,
                        new FakeNearestHomes(),
                        new FakeCaller(3),
                        new CandidacySettings(),
                        new FakeLandlordMessages())
                .firing(CandidacyEvent.class, told);
    }

    private void refuse(long id) {
        clock.advance(Duration.ofSeconds(1));
        Database.inTransaction(entities -> new AdvisorSteps(entities.find(Candidacy.class, id), 3)
                .refuse(RefusalReason.OTHER, "Mauvaise personne", clock.instant()));
    }

    private long applied(long account, UniqueNumber application, OfferReference home) {
        return Database.fromTransaction(entities -> {
            wired(entities).make(HomeFiles.class).lock(home, clock.instant());
            var candidacy = new Candidacy(account, application, REGISTERED, offer(home), clock.instant());
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    private long sent(long account, UniqueNumber application, OfferReference home) {
        return Database.fromTransaction(entities -> {
            wired(entities).make(HomeFiles.class).lock(home, clock.instant());
            var candidacy = new Candidacy(account, application, REGISTERED, offer(home), clock.instant());
            entities.persist(candidacy);
            new AdvisorSteps(candidacy, 3).approve("", clock.instant().plusMillis(1));
            candidacy.send(clock.instant().plusMillis(2));
            return candidacy.facts().id();
        });
    }

    private static long version(long id) {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().version());
    }

    private static CandidacyStatus statusOf(long id) {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().status());
    }

    private static String offerStatus() {
        return Database.fromTransaction(entities ->
                (String) entities.createNativeQuery("select status from offer").getSingleResult());
    }
}
