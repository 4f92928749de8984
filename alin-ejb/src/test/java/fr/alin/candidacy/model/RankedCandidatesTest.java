package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyDeclined;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyRanked;
import fr.alin.candidacy.event.CandidacyRenounced;
import org.junit.jupiter.api.Test;

class RankedCandidatesTest {

    static final ReplyTerm TERM = new ReplyTerm(10);
    static final LocalDate TODAY = DAY.plusDays(5);

    final HomeFile home = new HomeFile(T2_PARIS, NOW);
    final Candidacy first = sent(1);
    final Candidacy second = sent(2);
    final Candidacy third = sent(3);
    final RankedCandidates ranks = new RankedCandidates(home, List.of(third, first, second), TERM, TODAY);

    @Test
    void the_first_has_the_home_proposed_and_the_others_wait_until_her_last_day() {
        assertThat(rank(first, 1)).singleElement().isInstanceOf(CandidacyAllocated.class);
        assertThat(rank(second, 2)).singleElement().isInstanceOfSatisfying(CandidacyRanked.class, told -> {
            assertThat(told.rank()).isEqualTo(2);
            assertThat(told.proposed()).isTrue();
            assertThat(told.proposedUntil()).contains(TERM.lastDay(DAY));
        });

        assertThat(home.state()).isEqualTo(HomeState.PROPOSED);
        assertThat(home.proposedUntil()).contains(TERM.lastDay(DAY));
        assertThat(status(second)).isEqualTo(CandidacyStatus.WAITING);
    }

    @Test
    void the_second_waits_even_if_her_decision_comes_first() {
        assertThat(rank(second, 2)).singleElement().isInstanceOfSatisfying(CandidacyRanked.class, told -> {
            assertThat(told.proposed()).isFalse();
            assertThat(told.proposedUntil()).isEmpty();
        });

        rank(first, 1);

        assertThat(status(first)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(status(second)).isEqualTo(CandidacyStatus.WAITING);
    }

    @Test
    void the_second_has_the_home_when_the_first_leaves_before_she_had_it_and_nobody_else_is_undecided() {
        rank(second, 2);
        rank(third, 3);

        assertThat(ranks.renounce(first, NOW))
                .hasExactlyElementsOfTypes(CandidacyRenounced.class, CandidacyPromoted.class);
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(status(third)).isEqualTo(CandidacyStatus.WAITING);
        assertThat(home.isProposed()).isTrue();
    }

    @Test
    void the_second_waits_as_long_as_somebody_may_still_be_ranked_first() {
        rank(second, 2);

        assertThat(ranks.renounce(first, NOW)).hasExactlyElementsOfTypes(CandidacyRenounced.class);
        assertThat(status(second)).isEqualTo(CandidacyStatus.WAITING);
    }

    @Test
    void a_refusal_or_silence_ends_her_candidacy_and_the_next_has_the_home() {
        rankAll();

        assertThat(ranks.answer(first, CandidateReply.REFUSED, "", TODAY, NOW))
                .hasExactlyElementsOfTypes(CandidacyDeclined.class, CandidacyPromoted.class);
        assertThat(status(first)).isEqualTo(CandidacyStatus.RENOUNCED);
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);

        assertThat(ranks.answer(second, CandidateReply.NO_ANSWER, "", TODAY, NOW)
                        .get(0))
                .isInstanceOfSatisfying(
                        CandidacyDeclined.class,
                        told -> assertThat(told.silent()).isTrue());
        assertThat(status(third)).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void an_acceptance_keeps_the_home_and_ends_the_term() {
        rankAll();

        assertThat(ranks.answer(first, CandidateReply.ACCEPTED, "", TODAY, NOW)).isEmpty();

        assertThat(status(first)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(home.isProposed()).isTrue();
        assertThat(home.proposedUntil()).isEmpty();
    }

    @Test
    void only_who_has_the_home_proposed_answers() {
        rankAll();

        assertThatThrownBy(() -> ranks.answer(second, CandidateReply.REFUSED, "", TODAY, NOW))
                .isInstanceOf(CandidacyStepRefused.class);
    }

    @Test
    void when_the_first_gives_up_the_second_is_promoted_from_today_on() {
        rankAll();

        var told = ranks.renounce(first, NOW);

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isInstanceOf(CandidacyRenounced.class);
        assertThat(told.get(1)).isInstanceOfSatisfying(CandidacyPromoted.class, promoted -> {
            assertThat(promoted.subject().reference()).isEqualTo("C000000002");
            assertThat(promoted.until()).isEqualTo(TERM.lastDay(TODAY));
        });
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(status(third)).isEqualTo(CandidacyStatus.WAITING);
        assertThat(home.proposedUntil()).contains(TERM.lastDay(TODAY));
    }

    @Test
    void when_the_first_is_not_allocated_the_home_after_all_the_second_is_promoted() {
        rankAll();

        var told = decide(first, CaleolDecision.NOT_ALLOCATED, OptionalInt.empty());

        assertThat(told).hasExactlyElementsOfTypes(CandidacyNotAllocated.class, CandidacyPromoted.class);
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void when_the_second_gives_up_the_first_keeps_the_home_and_the_third_follows_her() {
        rankAll();

        assertThat(ranks.renounce(second, NOW)).hasExactlyElementsOfTypes(CandidacyRenounced.class);
        assertThat(status(first)).isEqualTo(CandidacyStatus.ALLOCATED);

        ranks.renounce(first, NOW);

        assertThat(status(third)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(home.isProposedAt(3)).isTrue();
    }

    @Test
    void when_nobody_is_left_nobody_has_the_home_proposed() {
        rank(first, 1);

        assertThat(ranks.renounce(first, NOW)).hasExactlyElementsOfTypes(CandidacyRenounced.class);

        assertThat(home.state()).isEqualTo(HomeState.LIST_SENT);
        assertThat(home.proposedUntil()).isEmpty();
    }

    @Test
    void a_second_whose_decision_comes_after_the_first_has_left_has_the_home_at_once() {
        rank(first, 1);
        ranks.renounce(first, NOW);

        assertThat(rank(second, 2)).hasExactlyElementsOfTypes(CandidacyAllocated.class);
        assertThat(rank(third, 3)).hasExactlyElementsOfTypes(CandidacyRanked.class);
    }

    @Test
    void a_promoted_candidate_keeps_the_home_when_her_rank_is_told_again() {
        rankAll();
        ranks.renounce(first, NOW);

        assertThat(rank(second, 2)).hasExactlyElementsOfTypes(CandidacyAllocated.class);
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void a_home_is_not_proposed_to_two() {
        rank(first, 1);

        assertThatThrownBy(() -> rank(second, 1)).isInstanceOf(HomeAlreadyProposed.class);
        assertThatThrownBy(() -> decide(second, CaleolDecision.ALLOCATED, OptionalInt.empty()))
                .isInstanceOf(HomeAlreadyProposed.class);
        assertThat(status(second)).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @Test
    void a_landlord_can_exchange_two_ranks() {
        rankAll();

        assertThat(rank(first, 2)).hasExactlyElementsOfTypes(CandidacyRanked.class);
        assertThat(home.state()).isEqualTo(HomeState.LIST_SENT);
        assertThat(rank(second, 1)).hasExactlyElementsOfTypes(CandidacyAllocated.class);

        assertThat(status(first)).isEqualTo(CandidacyStatus.WAITING);
        assertThat(status(second)).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    private void rankAll() {
        rank(first, 1);
        rank(second, 2);
        rank(third, 3);
    }

    private List<CandidacyEvent> rank(Candidacy candidacy, int rank) {
        return decide(candidacy, CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(rank));
    }

    private List<CandidacyEvent> decide(Candidacy candidacy, CaleolDecision outcome, OptionalInt rank) {
        return ranks.decide(candidacy, new LandlordDecision(outcome, rank, ""), DAY, NOW);
    }

    private static Candidacy sent(long id) {
        var candidacy = submitted(id);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        return candidacy;
    }

    private static CandidacyStatus status(Candidacy candidacy) {
        return candidacy.facts().status();
    }
}
