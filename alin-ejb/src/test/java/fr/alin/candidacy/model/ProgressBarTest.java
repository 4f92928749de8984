package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.allocate;
import static fr.alin.candidacy.CandidacyFixtures.decide;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static fr.alin.candidacy.model.StepState.CURRENT;
import static fr.alin.candidacy.model.StepState.DONE;
import static fr.alin.candidacy.model.StepState.SKIPPED;
import static fr.alin.candidacy.model.StepState.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.shared.time.TimeZones;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    final Candidacy candidacy = submitted(1);

    @Test
    void a_fresh_candidacy_waits_for_its_validation() {
        assertThat(states()).containsExactly(DONE, CURRENT, UPCOMING, UPCOMING, UPCOMING, UPCOMING);
        assertThat(points().get(0).day()).contains(LocalDate.of(2020, 10, 1));
    }

    @Test
    void an_approved_candidacy_waits_to_be_sent() {
        new AdvisorSteps(candidacy, 3).approve("", NOW);

        assertThat(states()).containsExactly(DONE, DONE, CURRENT, UPCOMING, UPCOMING, UPCOMING);
    }

    @Test
    void a_planned_visit_shows_its_latest_date() {
        send();
        new LandlordSteps(candidacy).planVisit(DAY, NOW);
        new LandlordSteps(candidacy).planVisit(DAY.plusDays(2), NOW.plusSeconds(1));

        assertThat(points().get(3))
                .isEqualTo(new ProgressPoint(ProgressStep.VISIT, CURRENT, Optional.of(DAY.plusDays(2))));
    }

    @Test
    void a_new_holder_changes_no_step_and_no_day() {
        send();
        var before = points();

        new HolderSteps(candidacy).noteNewHolder(NOW.plusSeconds(86_400));

        assertThat(points()).isEqualTo(before);
        assertThat(candidacy.approvedAt()).contains(NOW);
    }

    @Test
    void a_landlord_may_skip_the_visit() {
        send();
        new LandlordSteps(candidacy).planCommission(DAY, NOW);

        assertThat(states()).containsExactly(DONE, DONE, DONE, SKIPPED, CURRENT, UPCOMING);
    }

    @Test
    void a_lease_without_a_visit_passes_over_it() {
        send();
        allocate(candidacy);
        candidacy.signLease(DAY, "", NOW);

        assertThat(states()).containsExactly(DONE, DONE, DONE, SKIPPED, DONE, CURRENT);
    }

    @Test
    void who_waits_at_a_rank_is_still_at_the_commission() {
        send();
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), ""), DAY, NOW);

        assertThat(states()).containsExactly(DONE, DONE, DONE, SKIPPED, CURRENT, UPCOMING);
        assertThat(points().get(4).day()).contains(DAY);
    }

    @Test
    void moving_in_is_the_next_step_after_the_lease_and_done_when_it_is_recorded() {
        send();
        new LandlordSteps(candidacy).planVisit(DAY, NOW);
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);
        assertThat(states()).containsExactly(DONE, DONE, DONE, DONE, DONE, CURRENT);

        candidacy.signLease(DAY.plusDays(30), "", NOW);

        assertThat(states()).containsExactly(DONE, DONE, DONE, DONE, DONE, CURRENT);
        assertThat(points().get(5).day()).isEmpty();

        new LandlordSteps(candidacy).moveIn(DAY.plusDays(40), NOW);

        assertThat(states()).containsOnly(DONE);
        assertThat(points().get(5).day()).contains(DAY.plusDays(40));
    }

    private void send() {
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
    }

    private List<StepState> states() {
        return points().stream().map(ProgressPoint::state).toList();
    }

    private List<ProgressPoint> points() {
        return candidacy.progress(TimeZones.PARIS).points();
    }
}
