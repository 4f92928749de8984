package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HomeFileTest {

    final HomeFile file = new HomeFile(T2_PARIS, NOW);

    @Test
    void a_home_is_let_once() {
        assertThat(file.let(sent(1), DAY, NOW).signedOn()).isEqualTo(DAY);

        var second = sent(2);

        assertThatThrownBy(() -> file.let(second, DAY, NOW)).isInstanceOf(HomeAlreadyLet.class);
        assertThat(second.facts().status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @Test
    void a_home_that_is_let_has_no_more_candidates() {
        file.let(sent(1), DAY, NOW);

        assertThatThrownBy(() -> file.admit(NOW)).isInstanceOf(HomeAlreadyLet.class);
    }

    @Test
    void a_lease_that_cannot_be_signed_lets_nothing() {
        assertThatThrownBy(() -> file.let(submitted(1), DAY, NOW)).isInstanceOf(CandidacyStepRefused.class);
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
        file.let(sent(1), DAY, NOW);

        file.withdraw(NOW);

        assertThat(file.state()).isEqualTo(HomeState.LET);
    }

    @Test
    void an_allocation_that_outlives_the_withdrawal_may_lead_to_a_lease() {
        file.withdraw(NOW);

        file.let(sent(1), DAY, NOW);

        assertThat(file.state()).isEqualTo(HomeState.LET);
    }

    private static Candidacy sent(long id) {
        var candidacy = submitted(id);
        candidacy.approve(3, NOW);
        candidacy.send(NOW);
        return candidacy;
    }
}
