package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.decide;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.ConditionLapsed;
import fr.alin.shared.time.TimeZones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordStepsTest {

    final Candidacy candidacy = submitted(1);
    final LandlordSteps steps = new LandlordSteps(candidacy);

    @BeforeEach
    void the_landlord_has_the_dossier() {
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
    }

    @Test
    void papers_may_be_requested_several_times_and_a_later_step_ends_the_request() {
        var asked = steps.requestPapers("Avis d'imposition", Optional.of(DAY.plusDays(8)), DAY, NOW);
        assertThat(asked.until()).contains(DAY.plusDays(8));
        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.PAPERS_REQUESTED);

        steps.requestPapers("Livret de famille", Optional.empty(), DAY.plusDays(1), NOW.plusSeconds(1));
        steps.planCommission(DAY.plusDays(9), NOW.plusSeconds(2));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
        assertThatThrownBy(() -> steps.requestPapers("", Optional.empty(), DAY, NOW))
                .isInstanceOf(PapersNotNamed.class);
    }

    @Test
    void a_request_after_the_commission_is_known_does_not_move_the_bar_back() {
        steps.planCommission(DAY, NOW.plusSeconds(1));
        steps.requestPapers("Avis d'imposition", Optional.empty(), DAY, NOW.plusSeconds(2));

        assertThat(candidacy.progress(TimeZones.PARIS).points().get(4).state()).isEqualTo(StepState.CURRENT);
    }

    @Test
    void a_postponed_commission_may_be_postponed_again_and_then_decides() {
        steps.planCommission(DAY, NOW);
        assertThat(steps.postpone(PostponementReason.NO_QUORUM, "", DAY, NOW).reason())
                .isEqualTo("NO_QUORUM");
        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.POSTPONED);

        steps.postpone(PostponementReason.LACK_OF_TIME, "", DAY.plusDays(7), NOW);
        steps.planVisit(DAY.plusDays(8), NOW);
        assertThat(candidacy.status()).as("a visit in between").isEqualTo(CandidacyStatus.POSTPONED);

        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);
        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void a_condition_is_met_once() {
        assertThatThrownBy(() -> steps.meetCondition(DAY, NOW)).isInstanceOf(NoConditionPending.class);
        allocateOnACondition();

        steps.meetCondition(DAY.plusDays(3), NOW);

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(candidacy.facts().decision().orElseThrow().conditionMetOn()).contains(DAY.plusDays(3));
        assertThatThrownBy(() -> steps.meetCondition(DAY, NOW)).isInstanceOf(NoConditionPending.class);
    }

    @Test
    void an_allocation_without_a_condition_has_none_to_meet() {
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);

        assertThatThrownBy(() -> steps.meetCondition(DAY, NOW)).isInstanceOf(NoConditionPending.class);
    }

    @Test
    void a_condition_that_lapses_gives_the_home_to_the_next() {
        var home = new HomeFile(T2_PARIS, NOW);
        var second = submitted(2);
        new AdvisorSteps(second, 3).approve("", NOW);
        second.send(NOW);
        var ranked = new RankedCandidates(home, List.of(candidacy, second), new ReplyTerm(10), DAY);
        ranked.decide(candidacy, conditional(), DAY, NOW);
        ranked.decide(second, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), ""), DAY, NOW);

        var told = ranked.lapse(candidacy, "Jugement non produit", DAY.plusDays(30), NOW);

        assertThat(told).hasExactlyElementsOfTypes(ConditionLapsed.class, CandidacyPromoted.class);
        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
        assertThat(second.status()).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThatThrownBy(() -> ranked.lapse(second, "", DAY, NOW)).isInstanceOf(NoConditionPending.class);
    }

    private void allocateOnACondition() {
        decide(candidacy, conditional(), DAY, NOW);
    }

    private static LandlordDecision conditional() {
        return new LandlordDecision(
                CaleolDecision.ALLOCATED_CONDITIONALLY, OptionalInt.empty(), "Divorce", Optional.of(DAY.plusDays(30)));
    }
}
