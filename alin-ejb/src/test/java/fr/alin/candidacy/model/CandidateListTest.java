package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.model.ListPlanTest.plan;
import static fr.alin.candidacy.model.ListPlanTest.validated;
import static fr.alin.candidacy.model.ListPlanTest.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CandidateListTest {

    static final long ADVISOR = 3;

    final ListPlan plan = plan(ListSize.of(3), validated(1, 1), validated(2, 2), validated(3, 3), validated(4, 4));

    @Test
    void the_computed_list_needs_no_reason() {
        var list = byAdvisor(plan, List.of(1L, 2L, 3L), "");

        assertThat(list.sent()).containsExactly(1L, 2L, 3L);
        assertThat(list.departs()).isFalse();
        assertThat(list.lackOfCandidates()).isFalse();
        assertThat(list.sentBy()).contains(ADVISOR);
    }

    @Test
    void a_departure_needs_a_reason_and_keeps_both_orders() {
        assertThatThrownBy(() -> byAdvisor(plan, List.of(2L, 1L, 3L), " ")).isInstanceOf(ListReasonMissing.class);

        var list = byAdvisor(plan, List.of(4L, 1L, 2L), " Relogement urgent ");

        assertThat(list.departs()).isTrue();
        assertThat(list.reason()).isEqualTo("Relogement urgent");
        assertThat(list.sent()).containsExactly(4L, 1L, 2L);
        assertThat(list.candidates())
                .extracting(ListedCandidate::candidacy, ListedCandidate::computedRank, ListedCandidate::sentRank)
                .containsExactlyInAnyOrder(
                        tuple(4L, Optional.empty(), Optional.of(1)),
                        tuple(1L, Optional.of(1), Optional.of(2)),
                        tuple(2L, Optional.of(2), Optional.of(3)),
                        tuple(3L, Optional.of(3), Optional.empty()));
    }

    @Test
    void leaving_before_somebody_better_is_reviewed_needs_a_reason() {
        var early = plan(ListSize.of(3), waiting(1, 1), validated(2, 2));

        assertThatThrownBy(() -> byAdvisor(early, List.of(2L), "")).isInstanceOf(ListReasonMissing.class);
        assertThat(byAdvisor(early, List.of(2L), "Le bailleur attend").sent()).containsExactly(2L);
    }

    @Test
    void fewer_than_three_are_a_lack_of_candidates() {
        var two = plan(ListSize.of(3), validated(1, 1), validated(2, 2));
        var exempt = plan(ListSize.exempt(1), validated(1, 1));

        assertThat(byAdvisor(two, List.of(1L, 2L), "").lackOfCandidates()).isTrue();
        assertThat(CandidateList.byItself(T2_PARIS, exempt, NOW).lackOfCandidates())
                .isFalse();
    }

    @Test
    void whom_an_advisor_leaves_out_is_not_lacking() {
        var two = plan(ListSize.of(3), validated(1, 1), validated(2, 2));

        assertThat(plan.lacksCandidates()).isFalse();
        assertThat(byAdvisor(plan, List.of(1L, 2L), "Refus du troisième").lackOfCandidates())
                .isFalse();
        assertThat(two.lacksCandidates()).isTrue();
        assertThat(byAdvisor(two, List.of(1L), "Refus du second").lackOfCandidates())
                .isTrue();
    }

    @Test
    void nobody_too_many_and_whoever_may_not_join_are_refused() {
        var withOneToReview = plan(ListSize.of(3), validated(1, 1), waiting(2, 2));

        assertThatThrownBy(() -> byAdvisor(plan, List.of(), "Motif")).isInstanceOf(ListEmpty.class);
        assertThatThrownBy(() -> byAdvisor(plan, List.of(1L, 2L, 3L, 4L), "Motif"))
                .isInstanceOf(ListTooLong.class);
        assertThatThrownBy(() -> byAdvisor(withOneToReview, List.of(1L, 2L), "Motif"))
                .isInstanceOf(ListChangedMeanwhile.class);
    }

    private static CandidateList byAdvisor(ListPlan plan, List<Long> order, String reason) {
        return CandidateList.byAdvisor(T2_PARIS, plan, order, ADVISOR, reason, NOW);
    }
}
