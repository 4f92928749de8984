package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static fr.alin.account.AccountStage.form;
import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.view.AccountLinkView;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.Test;

/** "Mot de passe oublié ?". */
class ForgottenPasswordTest {

    static final String OTHER = "Porte-Verte-8";

    final AccountStage stage = new AccountStage();
    final AccountService service = stage.service;

    @Test
    void another_password_is_chosen_by_a_mailed_link() {
        stage.openAnnesAccount();

        var key = askForLink();
        assertThat(service.link(key).purpose()).isEqualTo(LinkPurpose.NEW_PASSWORD);
        choose(key);

        assertThat(stage.events.last()).isInstanceOf(PasswordChanged.class);
        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isFalse();
        assertThat(service.signIn(ANNE.value(), OTHER).isAccepted()).isTrue();
    }

    @Test
    void the_old_password_works_until_another_is_chosen() {
        stage.openAnnesAccount();

        askForLink();

        assertThat(service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void an_unknown_e_mail_gets_no_mail_and_no_other_answer() {
        service.requestNewPassword(new EmailAddress("nobody@example.fr"), Language.FR);

        assertThat(stage.events.fired()).isEmpty();
    }

    @Test
    void an_account_not_activated_yet_gets_its_activation_link_again() {
        service.open(form());

        askForLink();

        assertThat(stage.events.last()).isInstanceOf(AccountRequested.class);
    }

    @Test
    void the_mail_speaks_the_language_of_the_page_it_was_asked_on() {
        stage.openAnnesAccount();

        service.requestNewPassword(ANNE, Language.EN);

        assertThat(stage.events.last())
                .isInstanceOfSatisfying(
                        NewPasswordRequested.class,
                        event -> assertThat(event.language()).isEqualTo(Language.EN));
    }

    @Test
    void a_later_link_replaces_the_former() {
        stage.openAnnesAccount();

        var first = askForLink();
        askForLink();

        assertThat(service.link(first)).isEqualTo(AccountLinkView.unusable());
    }

    @Test
    void whoever_was_locked_out_may_come_in_with_the_new_password() {
        stage.openAnnesAccount();
        for (int i = 0; i < 6; i++) {
            service.signIn(ANNE.value(), "wrong");
        }

        choose(askForLink());

        assertThat(service.signIn(ANNE.value(), OTHER).isAccepted()).isTrue();
    }

    private String askForLink() {
        service.requestNewPassword(ANNE, Language.FR);
        return stage.lastKey();
    }

    private void choose(String key) {
        service.confirmEmail(key);
        service.choosePassword(new ChoosePassword(key, OTHER, OTHER));
    }
}
