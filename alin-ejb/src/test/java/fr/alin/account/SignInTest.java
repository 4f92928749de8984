package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import fr.alin.account.model.AccountSession;
import fr.alin.account.model.Digest;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.SignInResult;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Je me connecte", and the lock of domain §9. */
class SignInTest {

    final AccountStage stage = new AccountStage();
    final AccountService service = stage.service;

    @Test
    void accepts_the_holder_with_id_and_role() {
        stage.openAnnesAccount();

        var outcome = service.signIn("  Anne.PORTE@example.fr ", PASSWORD);

        assertThat(outcome).isEqualTo(SignInOutcome.accepted(1, Role.APPLICANT, outcome.session(), outcome.device()));
        assertThat(stage.sessions.open)
                .extracting(AccountSession::keyDigest)
                .containsExactly(Digest.of(outcome.session()).value());
        assertThat(outcome).asString().doesNotContain(outcome.session(), outcome.device());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne.porte@example.fr", "nobody@example.fr", "not an e-mail", ""})
    void refuses_known_and_unknown_e_mails_alike(String email) {
        stage.openAnnesAccount();

        assertThat(service.signIn(email, "wrong")).isEqualTo(SignInOutcome.refused());
    }

    @Test
    void refuses_an_account_that_is_not_activated_yet() {
        service.open(AccountStage.form());

        assertThat(service.signIn(ANNE.value(), PASSWORD)).isEqualTo(SignInOutcome.refused());
        assertThat(service.signIn(ANNE.value(), "")).isEqualTo(SignInOutcome.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne.porte@example.fr", "nobody@example.fr"})
    void the_fifth_wrong_password_locks_known_and_unknown_e_mails_alike(String email) {
        stage.openAnnesAccount();
        var end = stage.clock.instant().plus(Duration.ofMinutes(15));

        for (int i = 0; i < 4; i++) {
            assertThat(service.signIn(email, "wrong").result()).isEqualTo(SignInResult.REFUSED);
        }

        assertThat(service.signIn(email, "wrong")).isEqualTo(SignInOutcome.lockedUntil(end));
        assertThat(service.signIn(email, PASSWORD)).isEqualTo(SignInOutcome.lockedUntil(end));
    }

    @Test
    void the_right_password_at_the_fifth_attempt_is_accepted() {
        stage.openAnnesAccount();
        for (int i = 0; i < 4; i++) {
            service.signIn(ANNE.value(), "wrong");
        }

        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
        assertThat(stage.counters.throttled).isEmpty();
    }

    @Test
    void the_lock_ends_by_itself_and_the_next_lasts_twice_as_long() {
        stage.openAnnesAccount();
        for (int i = 0; i < 5; i++) {
            service.signIn(ANNE.value(), "wrong");
        }
        stage.clock.advance(Duration.ofMinutes(15));

        for (int i = 0; i < 4; i++) {
            service.signIn(ANNE.value(), "wrong");
        }

        assertThat(service.signIn(ANNE.value(), "wrong").lockedUntil())
                .isEqualTo(stage.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void two_hundred_sign_ins_in_a_row_all_succeed() {
        stage.openAnnesAccount();

        for (int i = 0; i < 200; i++) {
            assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
        }
    }

    @Test
    void a_sign_in_replaces_a_weaker_hash() {
        stage.openAnnesAccount();
        stage.settings.iterations = 20;

        service.signIn(ANNE.value(), PASSWORD);

        assertThat(stage.accounts
                        .find(1)
                        .flatMap(account -> account.passwordHash())
                        .map(PasswordHash::iterations))
                .contains(20);
        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }
}
