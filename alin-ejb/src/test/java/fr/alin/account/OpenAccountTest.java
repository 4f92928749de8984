package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static fr.alin.account.AccountStage.choice;
import static fr.alin.account.AccountStage.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.account.event.AccountActivated;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.ExistingAccountRequested;
import fr.alin.account.model.ConsentMissing;
import fr.alin.account.model.EmailNotConfirmed;
import fr.alin.account.model.LinkExpired;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.LinkUnusable;
import fr.alin.account.model.PasswordRule;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.account.view.AccountLinkView;
import org.junit.jupiter.api.Test;

/** Handbook #2: from the creation form to "Votre compte a été créé.". */
class OpenAccountTest {

    final AccountStage stage = new AccountStage();
    final AccountService service = stage.service;

    @Test
    void an_account_is_opened_by_form_mail_click_and_password() {
        service.open(form());
        var key = stage.lastKey();
        assertThat(service.link(key))
                .isEqualTo(new AccountLinkView(LinkState.VALID, LinkPurpose.ACTIVATION, false, ANNE.masked()));

        service.confirmEmail(key);
        service.choosePassword(choice(key));

        assertThat(stage.events.last()).isInstanceOf(AccountActivated.class);
        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void without_consent_no_account_is_opened() {
        assertThatThrownBy(() -> service.open(form(false))).isInstanceOf(ConsentMissing.class);

        assertThat(stage.accounts.count()).isZero();
    }

    @Test
    void an_existing_account_is_revealed_by_mail_only() {
        stage.openAnnesAccount();

        stage.clock.advance(Duration.ofMinutes(2));
        service.open(form());

        assertThat(stage.events.last()).isInstanceOf(ExistingAccountRequested.class);
        assertThat(stage.accounts.count()).isEqualTo(1);
        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void a_repeated_request_before_activation_mails_another_link() {
        service.open(form());
        var first = stage.lastKey();
        stage.clock.advance(Duration.ofMinutes(2));

        service.open(form());

        assertThat(stage.events.last()).isInstanceOf(AccountRequested.class);
        assertThat(stage.accounts.count()).isEqualTo(1);
        assertThat(service.link(first).state()).isEqualTo(LinkState.VALID);
        assertThat(service.link(stage.lastKey()).state()).isEqualTo(LinkState.VALID);
    }

    @Test
    void reading_a_link_does_not_use_it_up() {
        service.open(form());

        service.link(stage.lastKey());
        service.link(stage.lastKey());

        assertThat(service.link(stage.lastKey()).state()).isEqualTo(LinkState.VALID);
    }

    @Test
    void the_password_comes_after_the_confirmation_click() {
        service.open(form());

        assertThatThrownBy(() -> service.choosePassword(choice(stage.lastKey())))
                .isInstanceOf(EmailNotConfirmed.class);
    }

    @Test
    void a_link_is_used_once() {
        service.open(form());
        var key = stage.lastKey();
        service.confirmEmail(key);
        service.choosePassword(choice(key));

        assertThat(service.link(key)).isEqualTo(AccountLinkView.unusable());
        assertThatThrownBy(() -> service.choosePassword(choice(key))).isInstanceOf(LinkUnusable.class);
        assertThatThrownBy(() -> service.confirmEmail(key)).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void a_link_expires_after_two_days_even_when_already_clicked() {
        service.open(form());
        var key = stage.lastKey();
        service.confirmEmail(key);

        stage.clock.advance(Duration.ofDays(2));

        assertThat(service.link(key).state()).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(() -> service.choosePassword(choice(key))).isInstanceOf(LinkExpired.class);
    }

    @Test
    void an_expired_link_is_replaced_by_mail() {
        service.open(form());
        var expired = stage.lastKey();
        stage.clock.advance(Duration.ofDays(2));

        service.renewLink(expired);

        assertThat(stage.lastKey()).isNotEqualTo(expired);
        assertThat(service.link(stage.lastKey()).state()).isEqualTo(LinkState.VALID);
        assertThat(service.link(expired).state()).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void only_an_expired_link_is_replaced() {
        service.open(form());

        service.renewLink(stage.lastKey());
        service.renewLink("made-up");

        assertThat(stage.events.fired()).hasSize(1);
    }

    @Test
    void an_invented_key_looks_like_a_used_one() {
        assertThat(service.link("made-up")).isEqualTo(AccountLinkView.unusable());
        assertThatThrownBy(() -> service.confirmEmail("made-up")).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void a_weak_password_lists_the_broken_rules_and_keeps_the_link_valid() {
        service.open(form());
        var key = stage.lastKey();
        service.confirmEmail(key);

        assertThatThrownBy(() -> service.choosePassword(new ChoosePassword(key, "abc", "abc")))
                .isInstanceOfSatisfying(
                        PasswordTooWeak.class,
                        refusal -> assertThat(refusal.broken())
                                .contains(PasswordRule.EIGHT_CHARACTERS, PasswordRule.ONE_DIGIT));
        assertThat(service.link(key).state()).isEqualTo(LinkState.VALID);
    }

    @Test
    void both_entries_must_be_equal() {
        service.open(form());
        var key = stage.lastKey();
        service.confirmEmail(key);

        assertThatThrownBy(() -> service.choosePassword(new ChoosePassword(key, PASSWORD, "Porte-Verte-7")))
                .isInstanceOf(PasswordsDiffer.class);
    }

    @Test
    void mailboxes_are_not_flooded() {
        for (int i = 0; i < 8; i++) {
            stage.clock.advance(Duration.ofMinutes(2));
            service.open(form());
        }
        assertThat(stage.events.fired()).hasSize(5);

        stage.clock.advance(Duration.ofHours(1));
        service.open(form());

        assertThat(stage.events.fired()).hasSize(6);
    }
}
