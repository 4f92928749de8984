package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.allocate;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HomeFileTest {

    final HomeFile file = new HomeFile(T2_PARIS, NOW);

    @Test
    void a_home_is_let_once() {
        assertThat(file.let(allocated(1), DAY, "", NOW).signedOn()).isEqualTo(DAY);

        var second = allocated(2);

        assertThatThrownBy(() -> file.let(second, DAY, "", NOW)).isInstanceOf(HomeAlreadyLet.class);
        assertThat(second.facts().status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void a_home_that_is_let_has_no_more_candidates() {
        file.let(allocated(1), DAY, "", NOW);

        assertThatThrownBy(() -> file.admit(NOW)).isInstanceOf(HomeAlreadyLet.class);
    }

    @Test
    void a_lease_that_cannot_be_signed_lets_nothing() {
        assertThatThrownBy(() -> file.let(submitted(1), DAY, "", NOW)).isInstanceOf(LeaseBeforeAllocation.class);
        assertThat(file.state()).isEqualTo(HomeState.OPEN);
    }

    @Test
    void an_offer_that_is_posted_again_has_candidates_again() {
        file.withdraw(NOW);
        assertThat(file.state()).isEqualTo(HomeState.WITHDRAWN);

        file.admit(NOW);

        assertThat(file.state()).isEqualTo(HomeState.OPEN);
    }

    @Test
    void a_withdrawal_does_not_undo_a_lease() {
        file.let(allocated(1), DAY, "", NOW);

        file.withdraw(NOW);

        assertThat(file.state()).isEqualTo(HomeState.LET);
    }

    @Test
    void an_allocation_that_outlives_the_withdrawal_may_lead_to_a_lease() {
        file.withdraw(NOW);

        file.let(allocated(1), DAY, "", NOW);

        assertThat(file.state()).isEqualTo(HomeState.LET);
    }

    @Test
    void the_list_of_a_home_leaves_once_and_nobody_can_apply_after_it() {
        file.sendList(NOW);

        assertThatThrownBy(() -> file.sendList(NOW)).isInstanceOf(ListAlreadySent.class);
        assertThatThrownBy(() -> file.hold(true, NOW)).isInstanceOf(ListAlreadySent.class);
        assertThatThrownBy(() -> file.admit(NOW)).isInstanceOf(ListAlreadySent.class);
    }

    @Test
    void a_home_that_is_withdrawn_after_its_list_and_posted_again_may_send_another() {
        file.sendList(NOW);
        file.withdraw(NOW);
        file.admit(NOW);

        file.sendList(NOW);

        assertThat(file.state()).isEqualTo(HomeState.LIST_SENT);
    }

    @Test
    void a_list_is_held_from_the_first_moment_until_it_is_let_go() {
        file.hold(true, NOW);
        file.hold(true, NOW.plusSeconds(60));
        assertThat(file.heldSince()).contains(NOW);

        file.hold(false, NOW);
        assertThat(file.heldSince()).isEmpty();
    }

    private static Candidacy allocated(long id) {
        var candidacy = submitted(id);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        allocate(candidacy);
        return candidacy;
    }
}
