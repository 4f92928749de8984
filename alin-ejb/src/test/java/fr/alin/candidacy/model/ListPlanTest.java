package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.identified;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class ListPlanTest {

    static final UniqueNumber STRUCK_OFF = DENIS;

    @Test
    void the_best_validated_candidates_make_the_list_as_many_as_are_asked() {
        var plan = plan(ListSize.of(3), validated(4, 0), validated(3, 1), validated(2, 2), validated(1, 3));

        assertThat(plan.computed()).containsExactly(4L, 3L, 2L);
        assertThat(plan.isFull()).isTrue();
        assertThat(plan.leavesByItself()).isTrue();
    }

    @Test
    void each_candidate_has_a_rank_and_the_reason_why_she_cannot_join() {
        var plan = plan(ListSize.of(3), waiting(1, 1), validated(2, 2, STRUCK_OFF), validated(3, 3));

        assertThat(plan.ranked())
                .extracting(RankedCandidate::rank, RankedCandidate::id, RankedCandidate::obstacle)
                .containsExactly(
                        tuple(1, 1L, Optional.of(ListObstacle.TO_REVIEW)),
                        tuple(2, 2L, Optional.of(ListObstacle.NOT_IN_FORCE)),
                        tuple(3, 3L, Optional.empty()));
        assertThat(plan.computed()).containsExactly(3L);
    }

    @Test
    void a_list_waits_for_the_review_of_whoever_would_be_in_it() {
        var better = plan(ListSize.of(3), waiting(1, 1), validated(2, 2), validated(3, 3), validated(4, 4));
        var between = plan(ListSize.of(3), validated(1, 1), validated(2, 2), waiting(3, 3), validated(4, 4));
        var behind = plan(ListSize.of(3), validated(1, 1), validated(2, 2), validated(3, 3), waiting(4, 4));

        assertThat(better.awaitsBetter()).isTrue();
        assertThat(between.awaitsBetter()).isTrue();
        assertThat(between.leavesByItself()).isFalse();
        assertThat(behind.awaitsBetter()).isFalse();
        assertThat(behind.leavesByItself()).isTrue();
    }

    @Test
    void a_list_waits_for_the_employer_of_whoever_would_be_in_it_and_leaves_out_whom_it_refuses() {
        assertThat(withEmployerOfTheFirst(ValidationEffect.WAITS).leavesByItself())
                .isFalse();

        var without = withEmployerOfTheFirst(ValidationEffect.STAYS);
        assertThat(without.ranked().get(0).obstacle()).contains(ListObstacle.EMPLOYER_REFUSED);
        assertThat(without.computed()).containsExactly(2L, 3L, 4L);
        assertThat(without.leavesByItself()).isTrue();

        assertThat(withEmployerOfTheFirst(ValidationEffect.GOES_WITHOUT).computed())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_list_waits_for_whoever_no_longer_suits_and_does_not_take_her() {
        var plan = new ListPlan(
                Stream.of(validated(1, 1), validated(2, 2), validated(3, 3), validated(4, 4))
                        .map(Candidacy::facts)
                        .toList(),
                new ListRules(application -> true, id -> ValidationEffect.NONE, id -> id != 2),
                ListSize.of(3));

        assertThat(plan.ranked().get(1).obstacle()).contains(ListObstacle.NO_LONGER_SUITS);
        assertThat(plan.computed()).containsExactly(1L, 3L, 4L);
        assertThat(plan.leavesByItself()).isFalse();
    }

    @Test
    void whoever_is_not_sent_has_one_reason() {
        var plan = plan(
                ListSize.exempt(1),
                id -> id == 3 ? ValidationEffect.STAYS : ValidationEffect.NONE,
                waiting(1, 1),
                validated(2, 2, STRUCK_OFF),
                validated(3, 3),
                validated(4, 4),
                validated(5, 5));

        assertThat(LongStream.rangeClosed(1, 5).mapToObj(plan::whyLeftOut))
                .containsExactly(
                        ReleaseReason.NOT_REVIEWED,
                        ReleaseReason.NOT_IN_FORCE,
                        ReleaseReason.EMPLOYER_REFUSED,
                        ReleaseReason.LEFT_OUT,
                        ReleaseReason.NOT_RETAINED);
    }

    private static ListPlan withEmployerOfTheFirst(ValidationEffect effect) {
        return plan(
                ListSize.of(3),
                id -> id == 1 ? effect : ValidationEffect.NONE,
                validated(1, 1),
                validated(2, 2),
                validated(3, 3),
                validated(4, 4));
    }

    @Test
    void a_list_that_is_not_full_waits_for_everybody_and_never_leaves_by_itself() {
        assertThat(plan(ListSize.of(3), validated(1, 1), waiting(2, 2)).awaitsBetter())
                .isTrue();
        assertThat(plan(ListSize.of(3), validated(1, 1), validated(2, 2)).leavesByItself())
                .isFalse();
    }

    @Test
    void who_was_sent_before_is_no_candidate_of_the_list() {
        var sent = validated(1, 1);
        sent.send(NOW);

        assertThat(plan(ListSize.of(3), sent, validated(2, 2)).ranked())
                .extracting(RankedCandidate::id)
                .containsExactly(2L);
    }

    @Test
    void three_are_asked_at_least_unless_the_law_asks_for_none() {
        assertThat(ListSize.of(1)).isEqualTo(new ListSize(3, 3));
        assertThat(ListSize.of(5)).isEqualTo(new ListSize(5, 3));
        assertThat(ListSize.exempt(1)).isEqualTo(new ListSize(1, 1));
    }

    static ListPlan plan(ListSize size, Candidacy... candidates) {
        return plan(size, id -> ValidationEffect.NONE, candidates);
    }

    private static ListPlan plan(ListSize size, LongFunction<ValidationEffect> employers, Candidacy... candidates) {
        return new ListPlan(
                Stream.of(candidates).map(Candidacy::facts).toList(),
                new ListRules(application -> !application.equals(STRUCK_OFF), employers, id -> true),
                size);
    }

    /** A candidacy whose application is so many days younger than the oldest. */
    static Candidacy waiting(long id, int daysYounger) {
        return waiting(id, daysYounger, ANNE);
    }

    static Candidacy validated(long id, int daysYounger) {
        return validated(id, daysYounger, ANNE);
    }

    static Candidacy validated(long id, int daysYounger, UniqueNumber application) {
        var candidacy = waiting(id, daysYounger, application);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        return candidacy;
    }

    private static Candidacy waiting(long id, int daysYounger, UniqueNumber application) {
        return identified(new Candidacy(id, application, REGISTERED.plusDays(daysYounger), t2InParis(), NOW), id);
    }
}
