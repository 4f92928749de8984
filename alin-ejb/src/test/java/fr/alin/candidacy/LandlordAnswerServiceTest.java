package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.identified;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.CommissionPostponed;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CandidacyStepRefused;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.LeaseBeforeAllocation;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.model.ProgressStep;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.TimeZones;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LandlordAnswerServiceTest {

    final LandlordAnswerService service = new LandlordAnswerService();
    final FakeCandidacies candidacies = new FakeCandidacies();
    final FakeInbox inbox = new FakeInbox();
    final FakeEvents<CandidacyEvent> events = new FakeEvents<>();

    final List<OfferReference> ended = new ArrayList<>();

    @BeforeEach
    void one_candidacy_is_with_the_landlord() {
        var clock = new SettableClock(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        var effects = new AnswerEffects();
        effects.clock = clock;
        effects.homes = new FakeHomeFiles();
        effects.offers = new OfferLettingService() {
            @Override
            public void let(OfferReference offer) {
                ended.add(offer);
            }
        };
        effects.candidacies = candidacies;
        effects.events = events;
        effects.releases = FakeNearestHomes.releases(events);
        effects.ranks = CandidacySettings.ranks(clock);
        effects.settings = new CandidacySettings();
        effects.checks = new AnswerChecks();
        effects.checks.clock = clock;
        effects.checks.settings = effects.settings;
        service.effects = effects;
        service.inbox = inbox;
        candidacies.byId.put(1L, submitted(1));
        new AdvisorSteps(candidacies.byId.get(1L), 3).approve("", NOW);
        candidacies.byId.get(1L).send(NOW);
    }

    @Test
    void each_answer_advances_the_candidacy() {
        record("m-1", LandlordAnswerKind.RECEIVED);
        assertThat(status()).isEqualTo(CandidacyStatus.RECEIVED_BY_LANDLORD);
        record("m-2", LandlordAnswerKind.VISIT);
        assertThat(status()).isEqualTo(CandidacyStatus.VISIT_PLANNED);
        record("m-3", LandlordAnswerKind.COMMISSION);
        assertThat(status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
        decide("m-4", CaleolDecision.ALLOCATED);
        assertThat(status()).isEqualTo(CandidacyStatus.ALLOCATED);
        record("m-5", LandlordAnswerKind.LEASE_SIGNED);
        assertThat(status()).isEqualTo(CandidacyStatus.LEASE_SIGNED);
        assertThat(events.fired()).hasSize(5);
    }

    @Test
    void papers_and_a_postponement_come_between_and_the_next_answer_ends_them() {
        say("m-1", LandlordAnswerKind.PAPERS_REQUESTED, "Avis d'imposition", Optional.empty());
        assertThat(status()).isEqualTo(CandidacyStatus.PAPERS_REQUESTED);
        record("m-2", LandlordAnswerKind.RECEIVED);
        assertThat(status()).isEqualTo(CandidacyStatus.RECEIVED_BY_LANDLORD);
        say("m-3", LandlordAnswerKind.POSTPONED, "", Optional.of(PostponementReason.NO_QUORUM));
        assertThat(status()).isEqualTo(CandidacyStatus.POSTPONED);
        assertThat(events.last())
                .isInstanceOfSatisfying(
                        CommissionPostponed.class,
                        told -> assertThat(told.reason()).isEqualTo("NO_QUORUM"));
        record("m-4", LandlordAnswerKind.COMMISSION);
        assertThat(status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
    }

    @Test
    void a_request_for_papers_names_them() {
        assertThatThrownBy(() -> say("m-1", LandlordAnswerKind.PAPERS_REQUESTED, " ", Optional.empty()))
                .hasMessage("candidacy.papers-not-named");
    }

    @Test
    void a_condition_is_met_or_lapses() {
        decide("m-1", CaleolDecision.ALLOCATED_CONDITIONALLY);
        record("m-2", LandlordAnswerKind.CONDITION_MET);
        assertThat(status()).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThatThrownBy(() -> record("m-3", LandlordAnswerKind.CONDITION_LAPSED))
                .hasMessage("candidacy.no-condition-pending");
    }

    @Test
    void a_condition_lapses() {
        decide("m-1", CaleolDecision.ALLOCATED_CONDITIONALLY);
        record("m-2", LandlordAnswerKind.CONDITION_LAPSED);
        assertThat(status()).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
    }

    private void say(
            String messageId, LandlordAnswerKind kind, String words, Optional<PostponementReason> postponement) {
        service.record(new RecordLandlordAnswer(
                messageId,
                "C000000001",
                "TOITS",
                kind,
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                words,
                Optional.empty(),
                postponement,
                Optional.empty()));
    }

    @Test
    void tenants_move_in_after_the_lease_and_not_before() {
        assertThatThrownBy(() -> record("m-1", LandlordAnswerKind.MOVING_IN)).isInstanceOf(CandidacyStepRefused.class);
        decide("m-2", CaleolDecision.ALLOCATED);
        record("m-3", LandlordAnswerKind.LEASE_SIGNED);

        record("m-4", LandlordAnswerKind.MOVING_IN);

        assertThat(status()).isEqualTo(CandidacyStatus.LEASE_SIGNED);
    }

    @Test
    void moving_in_is_told_once_and_when_it_has_happened() {
        decide("m-0", CaleolDecision.ALLOCATED);
        record("m-1", LandlordAnswerKind.LEASE_SIGNED);
        record("m-2", LandlordAnswerKind.MOVING_IN);

        var lines = history();

        record("m-3", LandlordAnswerKind.MOVING_IN);

        assertThat(history()).isEqualTo(lines);
        assertThatThrownBy(() -> moveIn("m-4", DAY.plusDays(1))).hasMessage("candidacy.moved-in-before");
        assertThatThrownBy(() -> moveIn("m-5", DAY.minusDays(1))).hasMessage("candidacy.step-before-forerunner");
        assertThat(history()).isEqualTo(lines);
    }

    /** Every line of the history. */
    private List<?> history() {
        var lines = new ArrayList<Object>();
        assertThat(candidacies.byId.get(1L))
                .extracting("milestones", as(InstanceOfAssertFactories.LIST))
                .allSatisfy(lines::add);
        return lines;
    }

    private void moveIn(String messageId, LocalDate day) {
        service.record(new RecordLandlordAnswer(
                messageId,
                "C000000001",
                "TOITS",
                LandlordAnswerKind.MOVING_IN,
                day,
                Optional.empty(),
                OptionalInt.empty(),
                null));
    }

    @Test
    void a_lease_and_nothing_before_it_ends_the_offer() {
        decide("m-1", CaleolDecision.ALLOCATED);
        assertThat(ended).isEmpty();

        record("m-2", LandlordAnswerKind.LEASE_SIGNED);
        assertThat(ended)
                .containsExactly(candidacies.byId.get(1L).facts().offer().reference());
    }

    @Test
    void the_same_message_twice_has_one_effect() {
        record("m-1", LandlordAnswerKind.VISIT);
        record("m-1", LandlordAnswerKind.VISIT);

        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void a_rejection_fires_an_event_with_its_decision() {
        decide("m-1", CaleolDecision.NOT_ALLOCATED);

        assertThat(events.last())
                .isInstanceOfSatisfying(
                        CandidacyNotAllocated.class,
                        told -> assertThat(told.decidedOn()).isEqualTo(DAY));
    }

    @Test
    void late_news_that_contradicts_nothing_is_kept_with_its_day_and_told_to_nobody() {
        record("m-2", LandlordAnswerKind.COMMISSION);

        record("m-1", LandlordAnswerKind.RECEIVED);

        assertThat(status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
        assertThat(events.fired()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "PAPERS_REQUESTED", "VISIT", "COMMISSION", "POSTPONED"})
    void news_of_the_day_of_the_decision_is_late_after_it(LandlordAnswerKind kind) {
        decide("m-1", CaleolDecision.NOT_ALLOCATED);

        say("m-2", kind, "Bulletin de salaire", Optional.empty());

        assertThat(status()).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
        assertThat(events.fired()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"VISIT", "COMMISSION"})
    void what_is_planned_after_the_end_contradicts_it(LandlordAnswerKind kind) {
        decide("m-1", CaleolDecision.NOT_ALLOCATED);

        assertThatThrownBy(() -> service.record(on("m-2", kind, DAY.plusDays(3))))
                .isInstanceOf(CandidacyStepRefused.class)
                .matches(refused -> ContradictionKind.holds((CandidacyStepRefused) refused));
    }

    @Test
    void an_overtaken_visit_does_not_take_the_place_of_the_later_one() {
        service.record(on("m-2", LandlordAnswerKind.VISIT, DAY.plusDays(12)));
        inbox.overtaken = true;

        service.record(on("m-1", LandlordAnswerKind.VISIT, DAY.plusDays(10)));

        assertThat(events.fired()).hasSize(1);
        var bar = candidacies.byId.get(1L).progress(TimeZones.PARIS).points();
        assertThat(bar.get(ProgressStep.VISIT.ordinal()).day()).contains(DAY.plusDays(12));
    }

    @Test
    void a_visit_that_is_told_after_the_commission_stands_on_the_bar() {
        record("m-2", LandlordAnswerKind.COMMISSION);
        record("m-1", LandlordAnswerKind.VISIT);

        var bar = candidacies.byId.get(1L).progress(TimeZones.PARIS).points();
        assertThat(bar.get(ProgressStep.VISIT.ordinal()).day()).contains(DAY);
    }

    @Test
    void the_same_decision_again_changes_nothing_and_another_one_contradicts() {
        decide("m-1", CaleolDecision.ALLOCATED);
        decide("m-2", CaleolDecision.ALLOCATED);
        assertThat(events.fired()).hasSize(1);

        assertThatThrownBy(() -> decide("m-3", CaleolDecision.NOT_ALLOCATED)).isInstanceOf(AnotherDecision.class);
        assertThat(status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEASE_SIGNED", "CONDITION_MET", "CONDITION_LAPSED"})
    void nothing_happens_before_the_decision_it_follows_from(LandlordAnswerKind kind) {
        service.effects.clock = service.effects.checks.clock =
                new SettableClock(DAY.plusDays(5).atTime(9, 0).toInstant(ZoneOffset.UTC));
        service.record(new RecordLandlordAnswer(
                "m-1",
                "C000000001",
                "TOITS",
                LandlordAnswerKind.DECISION,
                DAY.plusDays(4),
                Optional.of(CaleolDecision.ALLOCATED_CONDITIONALLY),
                OptionalInt.empty(),
                ""));

        assertThatThrownBy(() -> record("m-2", kind))
                .isInstanceOf(StepBeforeForerunner.class)
                .matches(refused -> ContradictionKind.holds((StepBeforeForerunner) refused));
    }

    private static RecordLandlordAnswer on(String messageId, LandlordAnswerKind kind, LocalDate day) {
        return new RecordLandlordAnswer(
                messageId, "C000000001", "TOITS", kind, day, Optional.empty(), OptionalInt.empty(), "");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "VISIT", "COMMISSION", "POSTPONED"})
    void every_word_of_a_landlord_is_kept(LandlordAnswerKind kind) {
        say("m-1", kind, "Rendez-vous à 14 h devant la loge", Optional.empty());

        assertThat(history()).last().extracting("words").isEqualTo("Rendez-vous à 14 h devant la loge");
    }

    @Test
    void the_words_of_a_visit_are_told_with_it() {
        say("m-1", LandlordAnswerKind.VISIT, "Rendez-vous à 14 h devant la loge", Optional.empty());

        assertThat(events.last())
                .isInstanceOfSatisfying(
                        VisitPlanned.class,
                        told -> assertThat(told.words()).isEqualTo("Rendez-vous à 14 h devant la loge"));
    }

    @Test
    void what_a_landlord_has_no_dossier_of_is_plainly_wrong() {
        candidacies.byId.put(2L, submitted(2));
        var early = new RecordLandlordAnswer(
                "m-1", "C000000002", "TOITS", LandlordAnswerKind.VISIT, DAY, Optional.empty(), OptionalInt.empty(), "");

        assertThatThrownBy(() -> service.record(early))
                .matches(refused -> !ContradictionKind.holds((CandidacyStepRefused) refused));
    }

    @Test
    void a_decision_answer_needs_a_decision() {
        assertThatThrownBy(() -> record("m-1", LandlordAnswerKind.DECISION)).isInstanceOf(DecisionMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2, date.done",
        "DECISION, 2, date.done",
        "MOVING_IN, 2, date.done",
        "LEASE_SIGNED, 2, date.done",
        "VISIT, 366, candidacy.step-too-far-ahead",
        "COMMISSION, 1000, candidacy.step-too-far-ahead",
        "RECEIVED, -20, candidacy.step-before-candidacy",
        "VISIT, -20, candidacy.step-before-candidacy"
    })
    void an_implausible_date_is_refused(LandlordAnswerKind kind, int daysAhead, String code) {
        var slip = new RecordLandlordAnswer(
                "m-1",
                "C000000001",
                "TOITS",
                kind,
                DAY.plusDays(daysAhead),
                Optional.of(CaleolDecision.ALLOCATED),
                OptionalInt.empty(),
                null);

        assertThatThrownBy(() -> service.record(slip)).hasMessage(code);
        assertThat(status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @ParameterizedTest
    @CsvSource({"VISIT, 365", "COMMISSION, 365", "RECEIVED, -19"})
    void the_day_of_the_candidacy_and_a_year_ahead_are_plausible(LandlordAnswerKind kind, int daysAhead) {
        service.record(new RecordLandlordAnswer(
                "m-1",
                "C000000001",
                "TOITS",
                kind,
                DAY.plusDays(daysAhead),
                Optional.empty(),
                OptionalInt.empty(),
                null));

        assertThat(events.fired()).isNotEmpty();
    }

    @Test
    void a_lease_releases_every_other_candidate_of_the_home() {
        candidacies.byId.put(2L, submitted(2));
        candidacies.byId.put(3L, submitted(3));
        candidacies.byId.get(3L).cancel(NOW);
        CandidacyFixtures.allocate(candidacies.byId.get(1L));

        record("m-1", LandlordAnswerKind.LEASE_SIGNED);

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.LEASE_SIGNED);
        assertThat(candidacies.statusOf(2)).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(candidacies.statusOf(3)).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(events.fired()).hasSize(2);
        assertThat(events.last()).isInstanceOfSatisfying(CandidacyReleased.class, told -> {
            assertThat(told.subject().reference()).isEqualTo("C000000002");
            assertThat(told.reason()).isEqualTo("HOME_LET");
            assertThat(told.nearest()).containsExactly(FakeNearestHomes.IN_LILAS);
        });
    }

    @Test
    void the_second_is_promoted_when_the_first_refuses() {
        candidacies.byId.put(2L, submitted(2));
        new AdvisorSteps(candidacies.byId.get(2L), 3).approve("", NOW);
        candidacies.byId.get(2L).send(NOW);
        rank("m-1", 1);
        rank("m-2", 2);
        assertThat(candidacies.statusOf(2)).isEqualTo(CandidacyStatus.WAITING);

        service.record(new RecordLandlordAnswer(
                "m-3",
                "C000000001",
                "TOITS",
                LandlordAnswerKind.CANDIDATE_ANSWER,
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(CandidateReply.REFUSED)));

        assertThat(candidacies.statusOf(2)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(events.last()).isInstanceOf(CandidacyPromoted.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, candidacy.condition-before-decision", "366, candidacy.step-too-far-ahead"})
    void the_last_day_of_a_condition_is_plausible(int daysAhead, String code) {
        var answer = new RecordLandlordAnswer(
                "m-1",
                "C000000001",
                "TOITS",
                LandlordAnswerKind.DECISION,
                DAY,
                Optional.of(CaleolDecision.ALLOCATED_CONDITIONALLY),
                OptionalInt.empty(),
                "Divorce",
                Optional.of(DAY.plusDays(daysAhead)),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> service.record(answer)).hasMessage(code);
    }

    private void rank(String messageId, int rank) {
        service.record(new RecordLandlordAnswer(
                messageId,
                "C00000000" + rank,
                "TOITS",
                LandlordAnswerKind.DECISION,
                DAY,
                Optional.of(CaleolDecision.ALLOCATED_RANKED),
                OptionalInt.of(rank),
                ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "VISIT", "COMMISSION", "POSTPONED"})
    void a_lease_before_the_commission_has_allocated_the_home_is_refused(LandlordAnswerKind latest) {
        record("m-1", latest);

        assertThatThrownBy(() -> record("m-2", LandlordAnswerKind.LEASE_SIGNED))
                .hasMessage("candidacy.lease-before-allocation");
    }

    @Test
    void a_lease_of_a_candidate_who_waits_behind_another_is_refused() {
        candidacies.byId.put(2L, submitted(2));
        new AdvisorSteps(candidacies.byId.get(2L), 3).approve("", NOW);
        candidacies.byId.get(2L).send(NOW);
        rank("m-1", 2);

        assertThatThrownBy(() ->
                        service.record(answer("m-2", "C000000002", LandlordAnswerKind.LEASE_SIGNED, Optional.empty())))
                .isInstanceOf(LeaseBeforeAllocation.class);
    }

    @Test
    void a_second_lease_is_refused_with_a_code() {
        candidacies.byId.put(2L, identified(new Candidacy(8, DENIS, REGISTERED, t2InParis(), NOW), 2));
        CandidacyFixtures.allocate(candidacies.byId.get(1L));
        record("m-1", LandlordAnswerKind.LEASE_SIGNED);

        assertThatThrownBy(() ->
                        service.record(answer("m-2", "C000000002", LandlordAnswerKind.LEASE_SIGNED, Optional.empty())))
                .hasMessage("candidacy.home-let");
    }

    @Test
    void a_candidacy_of_another_landlord_is_not_found() {
        var foreign = new RecordLandlordAnswer(
                "m-1",
                "C000000001",
                "OTHERS",
                LandlordAnswerKind.RECEIVED,
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                null);

        assertThatThrownBy(() -> service.record(foreign)).isInstanceOf(CandidacyNotFound.class);
        assertThat(status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @Test
    void an_unknown_or_unreadable_candidacy_is_not_found() {
        assertThatThrownBy(() -> service.record(about("C000000009"))).isInstanceOf(CandidacyNotFound.class);
        assertThatThrownBy(() -> service.record(about("42"))).isInstanceOf(CandidacyNotFound.class);
    }

    private CandidacyStatus status() {
        return candidacies.statusOf(1);
    }

    private void record(String messageId, LandlordAnswerKind kind) {
        service.record(answer(messageId, "C000000001", kind, Optional.empty()));
    }

    private void decide(String messageId, CaleolDecision decision) {
        service.record(answer(messageId, "C000000001", LandlordAnswerKind.DECISION, Optional.of(decision)));
    }

    private static RecordLandlordAnswer about(String candidacy) {
        return answer("m-" + candidacy, candidacy, LandlordAnswerKind.RECEIVED, Optional.empty());
    }

    private static RecordLandlordAnswer answer(
            String messageId, String candidacy, LandlordAnswerKind kind, Optional<CaleolDecision> decision) {
        return new RecordLandlordAnswer(messageId, candidacy, "TOITS", kind, DAY, decision, OptionalInt.empty(), null);
    }
}
