package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.shared.time.TimeZones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    static final LandlordDecision ALLOCATED =
            new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), "Félicitations");
    static final LandlordDecision REJECTED =
            new LandlordDecision(CaleolDecision.NOT_ALLOCATED, OptionalInt.empty(), "Ressources");

    final HomeFile home = new HomeFile(T2_PARIS, NOW);
    final Candidacy first = submitted(1);
    final Candidacy second = submitted(2);
    final LandlordSteps steps = new LandlordSteps(first);
    int seconds;

    @BeforeEach
    void two_dossiers_are_with_the_landlord() {
        for (var candidacy : List.of(first, second)) {
            new AdvisorSteps(candidacy, 3).approve("", later());
            candidacy.send(later());
        }
    }

    @Test
    void an_approval_is_taken_back_until_the_dossier_leaves() {
        var third = submitted(3);
        new AdvisorSteps(third, 3).approve("", later());

        assertThat(undo(third))
                .containsExactly(
                        new CandidacyCorrected(third.subject(), "APPROVED", now().minusSeconds(1), "SUBMITTED", now()));
        assertThat(third.status()).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(third.approvedAt()).isEmpty();
        new AdvisorSteps(third, 4).approve("", later());
        third.send(later());
        assertThatThrownBy(() -> undo(third)).isInstanceOf(NothingToCorrect.class);
    }

    @Test
    void a_refusal_is_taken_back_while_the_list_has_not_left() {
        var third = submitted(3);
        new AdvisorSteps(third, 3).refuse(RefusalReason.OTHER, "Mauvaise personne", later());
        assertThat(third.correctable())
                .contains(new CorrectableStep(CandidacyStatus.REFUSED, CandidacyStatus.SUBMITTED));

        assertThat(undo(third))
                .containsExactly(
                        new CandidacyCorrected(third.subject(), "REFUSED", now().minusSeconds(1), "SUBMITTED", now()));
        assertThat(third.status()).isEqualTo(CandidacyStatus.SUBMITTED);
        new AdvisorSteps(third, 3).approve("", later());
    }

    @ParameterizedTest
    @CsvSource({"LIST_SENT,NOT_REVIEWED", "RETURNED,HOME_RETURNED", "LET,NOT_REVIEWED"})
    void a_refusal_is_taken_back_when_the_home_has_gone_on_without_her_and_she_is_free(
            HomeState state, ReleaseReason why) {
        var third = submitted(3);
        new AdvisorSteps(third, 3).refuse(RefusalReason.OTHER, "Mauvaise personne", later());
        switch (state) {
            case LIST_SENT -> home.sendList(later());
            case RETURNED -> home.giveBack(later());
            default -> home.close(true, later());
        }

        assertThat(undo(third)).singleElement().isInstanceOfSatisfying(CandidacyCorrected.class, told -> {
            assertThat(told.undone()).isEqualTo("REFUSED");
            assertThat(told.stage()).isEqualTo("RELEASED");
        });
        assertThat(third.status()).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(third).extracting("ending.release").isEqualTo(why);
        assertThat(third.correctable()).isEmpty();
    }

    @Test
    void a_moving_in_is_taken_back_before_the_lease() {
        decide(first, ALLOCATED);
        home.let(first, DAY, "", later());
        steps.moveIn(DAY, later());

        assertThat(undo(first)).as("nobody was told of it").isEmpty();
        assertThat(first.status()).isEqualTo(CandidacyStatus.LEASE_SIGNED);
        assertThat(home.state()).isEqualTo(HomeState.LET);

        steps.moveIn(DAY.plusDays(2), later());
        assertThat(first.history().movedInOn(TimeZones.PARIS)).contains(DAY.plusDays(2));
        undo(first);
        undo(first);
        assertThat(first.status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void who_was_promoted_because_the_first_left_before_she_had_the_home_waits_again() {
        var ranks = new RankedCandidates(home, List.of(first, second), new ReplyTerm(10), DAY);
        ranks.decide(
                second, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), ""), DAY, later());
        ranks.decide(first, new LandlordDecision(CaleolDecision.NOT_ALLOCATED, OptionalInt.empty(), ""), DAY, later());
        assertThat(second.status()).isEqualTo(CandidacyStatus.ALLOCATED);

        undo(first);

        assertThat(first.status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
        assertThat(second.status()).isEqualTo(CandidacyStatus.WAITING);
        assertThat(home.isProposed()).isFalse();
    }

    @Test
    void the_steps_of_a_landlord_are_taken_back_one_by_one() {
        steps.receive(DAY, later());
        steps.planVisit(DAY, later());
        steps.planCommission(DAY, later());
        steps.planVisit(DAY.plusDays(1), later());

        undo(first);
        assertThat(first.status()).as("a visit beside").isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
        undo(first);
        assertThat(first.status()).isEqualTo(CandidacyStatus.VISIT_PLANNED);
        undo(first);
        undo(first);
        assertThat(first.status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
        assertThatThrownBy(() -> undo(first)).isInstanceOf(NothingToCorrect.class);
        assertThat(first.progress(TimeZones.PARIS).points().get(3).day())
                .as("no visit is shown")
                .isEmpty();
    }

    @Test
    void a_decision_on_the_wrong_candidate_is_taken_back_with_its_words() {
        steps.planCommission(DAY, later());
        decide(first, ALLOCATED);

        undo(first);

        assertThat(first.status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
        assertThat(first.facts().decision()).isEmpty();
        assertThat(home.state()).isEqualTo(HomeState.LIST_SENT);
        decide(second, ALLOCATED);
        assertThat(second.status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void who_gets_the_home_back_sends_whoever_was_promoted_back_to_wait() {
        decide(first, ranked(1));
        decide(second, ranked(2));
        decide(first, REJECTED);
        assertThat(second.status()).isEqualTo(CandidacyStatus.ALLOCATED);

        var told = undo(first);

        assertThat(told)
                .extracting(event -> event.subject().reference() + " " + ((CandidacyCorrected) event).stage())
                .containsExactly("C000000002 WAITING", "C000000001 ALLOCATED");
        assertThat(first.facts().decision()).contains(ranked(1));
        assertThat(second.facts().decision()).contains(ranked(2));
        assertThat(home.proposedUntil()).contains(new ReplyTerm(10).lastDay(DAY));
        assertThat(home.isProposedAt(1)).isTrue();
    }

    @Test
    void a_home_allocated_to_somebody_else_meanwhile_is_not_given_back() {
        decide(first, ALLOCATED);
        decide(first, REJECTED);
        decide(second, ALLOCATED);

        assertThatThrownBy(() -> undo(first)).isInstanceOf(HomeAlreadyProposed.class);
        assertThat(first.status()).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
    }

    @Test
    void a_promotion_is_not_taken_back_by_itself() {
        decide(first, ranked(1));
        decide(second, ranked(2));
        decide(first, REJECTED);

        assertThatThrownBy(() -> undo(second)).isInstanceOf(NothingToCorrect.class);
    }

    @Test
    void a_lease_is_taken_back_and_the_home_is_proposed_again() {
        decide(first, ALLOCATED);
        home.let(first, DAY, "", later());

        undo(first);

        assertThat(first.status()).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(first.facts().decision()).contains(ALLOCATED);
        assertThat(home.isProposed()).isTrue();
        home.let(first, DAY.plusDays(2), "", later());
        assertThat(home.state()).isEqualTo(HomeState.LET);
    }

    @Test
    void a_rejection_is_not_taken_back_once_the_home_is_let() {
        decide(first, REJECTED);
        decide(second, ALLOCATED);
        home.let(second, DAY, "", later());

        assertThatThrownBy(() -> undo(first)).isInstanceOf(HomeAlreadyLet.class);
    }

    @Test
    void nobody_returns_to_a_home_that_is_withdrawn_except_with_its_decision() {
        steps.planCommission(DAY, later());
        decide(first, REJECTED);
        home.withdraw(later());

        assertThatThrownBy(() -> undo(first)).isInstanceOf(CorrectionImpossible.class);
    }

    @Test
    void what_the_applicant_did_and_a_release_stay() {
        decide(first, ALLOCATED);
        ranks().renounce(first, later());
        new ReleaseSteps(second).release(ReleaseReason.HOME_LET, "", List.of(), later());

        assertThatThrownBy(() -> undo(first)).isInstanceOf(NothingToCorrect.class);
        assertThatThrownBy(() -> undo(second)).isInstanceOf(NothingToCorrect.class);
    }

    private static LandlordDecision ranked(int rank) {
        return new LandlordDecision(
                CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(rank), "Rang " + rank, Optional.empty());
    }

    private void decide(Candidacy candidacy, LandlordDecision taken) {
        ranks().decide(candidacy, taken, DAY, later());
    }

    private RankedCandidates ranks() {
        return new RankedCandidates(home, List.of(first, second), new ReplyTerm(10), DAY);
    }

    private List<CandidacyEvent> undo(Candidacy candidacy) {
        return new Corrections(home, List.of(first, second), new ReplyTerm(10), TimeZones.PARIS)
                .undo(candidacy, "Erreur de saisie", later());
    }

    private Instant later() {
        seconds++;
        return now();
    }

    private Instant now() {
        return NOW.plusSeconds(seconds);
    }
}
