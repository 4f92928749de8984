package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;

import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.model.SignInResult;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers cannot use up the holder's attempts: she signs in from a known browser or with a mailed link. */
class StrangersTest {

    static final String HER_ADDRESS = "192.0.2.7";
    static final String THEIR_ADDRESS = "198.51.100.1";

    final AccountStage stage = new AccountStage();
    final Browser hers = new Browser(stage.service, HER_ADDRESS);
    final Browser theirs = new Browser(stage.service, THEIR_ADDRESS);

    @BeforeEach
    void anne_has_signed_in_once() {
        stage.openAnnesAccount();
        hers.signIn(ANNE.value(), PASSWORD);
    }

    @Test
    void the_holder_signs_in_from_her_browser_while_strangers_are_locked_out() {
        tryWrong(theirs, 5);
        assertThat(theirs.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);

        assertThat(hers.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
        assertThat(theirs.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);
    }

    @Test
    void a_known_browser_has_five_attempts_of_its_own() {
        tryWrong(hers, 5);

        assertThat(hers.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);
        assertThat(theirs.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void a_sign_in_from_a_known_browser_does_not_reset_strangers_attempts() {
        tryWrong(theirs, 4);
        hers.signIn(ANNE.value(), PASSWORD);

        assertThat(theirs.signIn(ANNE.value(), "wrong").result()).isEqualTo(SignInResult.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guess", "AAAA", "%%%", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_foreign_token_is_ignored(String token) {
        tryWrong(theirs, 5);

        hers.shows(token);

        assertThat(hers.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);
    }

    @Test
    void a_modified_token_is_ignored() {
        tryWrong(theirs, 5);
        var token = hers.device();
        var last = token.charAt(20) == 'A' ? 'B' : 'A';

        hers.shows(token.substring(0, 20) + last + token.substring(21));

        assertThat(hers.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);
    }

    @Test
    void a_browser_is_forgotten_after_half_a_year() {
        stage.clock.advance(Duration.ofDays(180));
        tryWrong(theirs, 5);

        assertThat(hers.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.LOCKED);
    }

    @Test
    void a_reset_forgets_all_known_browsers_except_the_calling_one() {
        var other = new Browser(stage.service, THEIR_ADDRESS);
        other.signIn(ANNE.value(), PASSWORD);
        stage.service.requestNewPassword(ANNE, Language.FR);
        var key = stage.lastKey();
        stage.service.confirmEmail(key);
        hers.choosePassword(new ChoosePassword(key, "Porte-Verte-8", "Porte-Verte-8"));

        tryWrong(other, 5);

        assertThat(theirs.signIn(ANNE.value(), "Porte-Verte-8").result()).isEqualTo(SignInResult.LOCKED);
        assertThat(hers.signIn(ANNE.value(), "Porte-Verte-8").isAccepted()).isTrue();
    }

    @Test
    void a_password_change_forgets_all_known_browsers_except_the_calling_one() {
        var own = stage.ownPassword(1);
        var other = new Browser(stage.service, THEIR_ADDRESS);
        other.signIn(ANNE.value(), PASSWORD);
        hers.shows(hers.asks(front -> own.change(PASSWORD, "Porte-Verte-8", "Porte-Verte-8")));

        tryWrong(other, 5);

        assertThat(theirs.signIn(ANNE.value(), "Porte-Verte-8").result()).isEqualTo(SignInResult.LOCKED);
        assertThat(hers.signIn(ANNE.value(), "Porte-Verte-8").isAccepted()).isTrue();
    }

    @Test
    void a_browser_known_for_one_account_is_unknown_for_others() {
        var denis = "denis.porte@example.fr";
        for (var times = 0; times < 5; times++) {
            hers.signIn(denis, "wrong");
        }

        assertThat(theirs.signIn(denis, "wrong").result()).isEqualTo(SignInResult.LOCKED);
    }

    @Test
    void a_network_that_tries_many_accounts_keeps_three_attempts_for_each() {
        for (var person = 0; person < 60; person++) {
            assertThat(theirs.signIn("person" + person + "@example.fr", "wrong").result())
                    .isEqualTo(SignInResult.REFUSED);
        }

        tryWrong(theirs, 3);
        var stopped = theirs.signIn(ANNE.value(), PASSWORD);
        assertThat(stopped.result()).isEqualTo(SignInResult.SOURCE_STOPPED);
        assertThat(stopped.lockedUntil()).isEqualTo(stage.clock.instant().plus(Duration.ofHours(1)));
        assertThat(new Browser(stage.service, "203.0.113.9")
                        .signIn(ANNE.value(), PASSWORD)
                        .isAccepted())
                .isTrue();
        stage.clock.advance(Duration.ofHours(1));
        assertThat(theirs.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void a_holder_behind_an_attackers_address_signs_in() {
        for (var person = 0; person < 500; person++) {
            theirs.signIn("person" + person % 200 + "@example.fr", "wrong");
        }
        var fresh = new Browser(stage.service, THEIR_ADDRESS);

        assertThat(fresh.signIn(ANNE.value(), "a slip").result()).isEqualTo(SignInResult.REFUSED);
        assertThat(fresh.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void beyond_the_limit_known_and_unknown_addresses_are_stopped_alike() {
        for (var person = 0; person < 60; person++) {
            theirs.signIn("person" + person + "@example.fr", "wrong");
        }

        for (var email : new String[] {ANNE.value(), "nobody@example.fr"}) {
            for (var tries = 0; tries < 3; tries++) {
                assertThat(theirs.signIn(email, "wrong").result()).isEqualTo(SignInResult.REFUSED);
            }
            assertThat(theirs.signIn(email, "wrong").result()).isEqualTo(SignInResult.SOURCE_STOPPED);
        }
    }

    @Test
    void a_flood_from_one_network_is_stopped_for_every_address() {
        for (var person = 0; person < 600; person++) {
            theirs.signIn("person" + person + "@example.fr", "wrong");
        }

        assertThat(theirs.signIn(ANNE.value(), PASSWORD).result()).isEqualTo(SignInResult.SOURCE_STOPPED);
        assertThat(new Browser(stage.service, "203.0.113.9")
                        .signIn(ANNE.value(), PASSWORD)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_stopped_network_locks_no_more_accounts() {
        for (var person = 0; person < 60; person++) {
            theirs.signIn("person" + person + "@example.fr", "wrong");
        }
        tryWrong(theirs, 5);

        assertThat(new Browser(stage.service, "203.0.113.9")
                        .signIn(ANNE.value(), PASSWORD)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void many_holders_sign_in_behind_one_company_address() {
        for (var times = 0; times < 100; times++) {
            assertThat(new Browser(stage.service, THEIR_ADDRESS)
                            .signIn(ANNE.value(), PASSWORD)
                            .isAccepted())
                    .isTrue();
        }
    }

    @Test
    void behind_the_address_of_an_attacker_a_known_browser_signs_in() {
        var neighbour = new Browser(stage.service, HER_ADDRESS);
        for (var person = 0; person < 61; person++) {
            neighbour.signIn("person" + person + "@example.fr", "wrong");
        }

        assertThat(hers.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void a_mailed_link_lifts_every_lock_for_the_browser_that_used_it() {
        var fresh = new Browser(stage.service, THEIR_ADDRESS);
        tryWrong(theirs, 5);
        for (var person = 0; person < 600; person++) {
            theirs.signIn("person" + person + "@example.fr", "wrong");
        }
        stage.service.requestNewPassword(ANNE, Language.FR);
        var key = stage.lastKey();
        stage.service.confirmEmail(key);

        fresh.choosePassword(new ChoosePassword(key, "Porte-Verte-8", "Porte-Verte-8"));

        assertThat(fresh.signIn(ANNE.value(), "Porte-Verte-8").isAccepted()).isTrue();
    }

    @Test
    void a_reset_lifts_the_lock_of_a_known_browser() {
        tryWrong(hers, 6);
        stage.service.requestNewPassword(ANNE, Language.FR);
        var key = stage.lastKey();
        stage.service.confirmEmail(key);

        hers.choosePassword(new ChoosePassword(key, "Porte-Verte-8", "Porte-Verte-8"));

        assertThat(hers.signIn(ANNE.value(), "Porte-Verte-8").isAccepted()).isTrue();
    }

    @Test
    void guesses_in_a_session_are_counted_and_do_not_lock_the_sign_in() {
        var own = stage.ownPassword(1);
        for (var times = 0; times < 4; times++) {
            assertThatExceptionOfType(PasswordRefused.class).isThrownBy(() -> own.confirm("wrong"));
        }
        assertThatExceptionOfType(PasswordPaused.class).isThrownBy(() -> own.confirm("wrong"));
        assertThatExceptionOfType(PasswordPaused.class).isThrownBy(() -> own.confirm(PASSWORD));

        assertThat(hers.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
        stage.clock.advance(Duration.ofMinutes(15));
        own.confirm(PASSWORD);
    }

    private static void tryWrong(Browser browser, int times) {
        for (var time = 0; time < times; time++) {
            browser.signIn(ANNE.value(), "wrong");
        }
    }
}
