package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static fr.alin.account.AccountStage.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;

import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.TooManyMailsOfSource;
import fr.alin.account.view.AccountLinkView;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
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
    void an_unknown_address_gets_no_mail_and_the_same_answer() {
        service.requestNewPassword(new EmailAddress("nobody@example.fr"), Language.FR);

        assertThat(stage.events.fired()).isEmpty();
    }

    @Test
    void an_unconfirmed_account_gets_its_activation_link_again() {
        service.open(form());

        askForLink();

        assertThat(stage.events.last()).isInstanceOf(AccountRequested.class);
    }

    @Test
    void the_mail_is_in_the_language_of_the_page() {
        stage.openAnnesAccount();

        service.requestNewPassword(ANNE, Language.EN);

        assertThat(stage.events.last())
                .isInstanceOfSatisfying(
                        NewPasswordRequested.class,
                        event -> assertThat(event.language()).isEqualTo(Language.EN));
    }

    @Test
    void a_later_link_does_not_invalidate_an_earlier_one() {
        stage.openAnnesAccount();

        var hers = askForLink();
        askForLink();

        assertThat(service.link(hers).state()).isEqualTo(LinkState.VALID);
        choose(hers);
        assertThat(service.signIn(ANNE.value(), OTHER).isAccepted()).isTrue();
    }

    @Test
    void using_one_link_ends_all() {
        stage.openAnnesAccount();
        var first = askForLink();
        var second = askForLink();

        choose(first);

        assertThat(service.link(second)).isEqualTo(AccountLinkView.unusable());
    }

    @Test
    void an_earlier_link_is_valid_until_it_expires() {
        stage.openAnnesAccount();
        var first = askForLink();
        stage.clock.advance(Duration.ofDays(1));
        var second = askForLink();

        stage.clock.advance(Duration.ofDays(1));

        assertThat(service.link(first).state()).isEqualTo(LinkState.EXPIRED);
        assertThat(service.link(second).state()).isEqualTo(LinkState.VALID);
    }

    @Test
    void a_strangers_requests_do_not_use_up_the_holders_mails() {
        stage.openAnnesAccount();
        var hers = new Browser(service, "192.0.2.7");
        hers.signIn(ANNE.value(), PASSWORD);
        var strangers = new Browser(service, "198.51.100.1");
        for (var times = 0; times < 3; times++) {
            ask(strangers);
        }
        for (var times = 0; times < 7; times++) {
            stage.clock.advance(Duration.ofMinutes(2));
            assertThatExceptionOfType(TooManyMailsOfSource.class).isThrownBy(() -> ask(strangers));
        }
        assertThat(links()).isEqualTo(3);

        ask(hers);

        assertThat(links()).isEqualTo(4);
    }

    @Test
    void strangers_cannot_flood_a_mailbox() {
        stage.openAnnesAccount();

        for (var hour = 0; hour < 23; hour++) {
            for (var source = 0; source < 10; source++) {
                ask(new Browser(service, "198.51.100." + source));
            }
            stage.clock.advance(Duration.ofMinutes(40));
        }

        var openedTheAccount = 1;
        assertThat(openedTheAccount + links()).isEqualTo(12);
    }

    @Test
    void one_network_cannot_mail_everybody() {
        var stranger = new Browser(service, "198.51.100.1");

        for (var person = 0; person < 100; person++) {
            openFor(person, stranger);
        }

        assertThatExceptionOfType(TooManyMailsOfSource.class)
                .isThrownBy(() -> openFor(100, stranger))
                .satisfies(refusal -> assertThat(refusal.args())
                        .containsExactly(stage.clock.instant().plus(Duration.ofHours(1))));
        assertThat(stage.events.fired()).hasSize(100);
    }

    @Test
    void a_networks_limit_is_the_same_for_known_and_unknown_addresses() {
        stage.openAnnesAccount();
        var stranger = new Browser(service, "198.51.100.1");
        for (var person = 0; person < 100; person++) {
            openFor(person, stranger);
        }

        for (var email : new EmailAddress[] {ANNE, new EmailAddress("nobody@example.fr")}) {
            assertThatExceptionOfType(TooManyMailsOfSource.class)
                    .isThrownBy(() -> stranger.asks(front -> {
                        front.requestNewPassword(email, Language.FR);
                        return true;
                    }));
        }
    }

    @Test
    void a_form_sent_twice_is_mailed_once_and_uses_up_one_mail() {
        stage.openAnnesAccount();

        for (var clicks = 0; clicks < 20; clicks++) {
            service.requestNewPassword(ANNE, Language.FR);
        }

        assertThat(links()).isEqualTo(1);
        for (var more = 0; more < 3; more++) {
            askForLink();
        }
        assertThat(links()).isEqualTo(4);
    }

    private void openFor(int person, Browser browser) {
        var email = new EmailAddress("anne" + person + "@example.fr");
        browser.asks(front -> {
            front.open(new OpenAccount(
                    Civility.MADAME, "PORTE", "ANNE", new MobilePhone("606060606"), email, true, Language.FR));
            return true;
        });
    }

    @Test
    void a_new_password_lifts_the_lock() {
        stage.openAnnesAccount();
        for (int i = 0; i < 6; i++) {
            service.signIn(ANNE.value(), "wrong");
        }

        choose(askForLink());

        assertThat(service.signIn(ANNE.value(), OTHER).isAccepted()).isTrue();
    }

    private void ask(Browser browser) {
        stage.clock.advance(Duration.ofMinutes(2));
        browser.asks(front -> {
            front.requestNewPassword(ANNE, Language.FR);
            return true;
        });
    }

    private long links() {
        return stage.events.fired().stream()
                .filter(NewPasswordRequested.class::isInstance)
                .count();
    }

    private String askForLink() {
        stage.clock.advance(Duration.ofMinutes(2));
        service.requestNewPassword(ANNE, Language.FR);
        return stage.lastKey();
    }

    private void choose(String key) {
        service.confirmEmail(key);
        service.choosePassword(new ChoosePassword(key, OTHER, OTHER));
    }
}
