package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import fr.alin.account.event.AccountActivated;
import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.model.TooManyMailsOfSource;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever looks for an attack finds in the security log, and that no person is named there. */
class AccountSecurityLogTest {

    final AccountStage stage = new AccountStage();
    final Browser browser = new Browser(stage.service, "192.0.2.7");

    @BeforeEach
    void anne_has_an_account() {
        stage.openAnnesAccount();
    }

    @Test
    void sign_ins_failures_and_locks() {
        var events = told(() -> {
            browser.signIn(ANNE.value(), PASSWORD);
            for (var times = 0; times < 6; times++) {
                browser.signIn(ANNE.value(), "wrong");
            }
            browser.signIn("nobody@example.fr", "wrong");
        });

        assertThat(events)
                .containsExactly(
                        "INFO SIGNED_IN account=1",
                        "WARNING SIGN_IN_FAILED account=1",
                        "WARNING SIGN_IN_FAILED account=1",
                        "WARNING SIGN_IN_FAILED account=1",
                        "WARNING SIGN_IN_FAILED account=1",
                        "WARNING SIGN_IN_LOCKED account=1",
                        "WARNING SIGN_IN_STOPPED account=1",
                        "WARNING SIGN_IN_FAILED account=-");
    }

    @Test
    void a_source_that_is_stopped() {
        for (var person = 0; person < 60; person++) {
            browser.signIn("person" + person + "@example.fr", "wrong");
        }

        assertThat(told(() -> {
                    for (var tries = 0; tries < 4; tries++) {
                        browser.signIn(ANNE.value(), "wrong");
                    }
                }))
                .endsWith("WARNING SOURCE_STOPPED account=-", "WARNING SIGN_IN_STOPPED account=-");
    }

    @Test
    void a_source_that_has_had_its_mails() {
        assertThat(told(() -> {
                    for (var mails = 0; mails < 3; mails++) {
                        stage.clock.advance(Duration.ofMinutes(2));
                        browser.asks(AccountSecurityLogTest::askForLink);
                    }
                    stage.clock.advance(Duration.ofMinutes(2));
                    assertThatExceptionOfType(TooManyMailsOfSource.class)
                            .isThrownBy(() -> browser.asks(AccountSecurityLogTest::askForLink));
                }))
                .containsExactly("WARNING SOURCE_STOPPED account=-");
    }

    private static boolean askForLink(AccountService service) {
        service.requestNewPassword(ANNE, Language.FR);
        return true;
    }

    @Test
    void guesses_in_an_open_session_and_mails_that_are_too_many() {
        var own = stage.ownPassword(1);
        var events = told(() -> {
            assertThatExceptionOfType(PasswordRefused.class).isThrownBy(() -> own.confirm("wrong"));
            for (var times = 0; times < 5; times++) {
                stage.clock.advance(Duration.ofMinutes(2));
                stage.service.requestNewPassword(ANNE, Language.FR);
            }
        });

        assertThat(events).containsExactly("WARNING PASSWORD_REFUSED account=1", "WARNING MAIL_STOPPED account=-");
    }

    @Test
    void what_became_of_the_account() {
        var events = new AccountSecurityLog();
        events.log = stage.log;
        var now = stage.clock.instant();

        assertThat(told(() -> {
                    events.tell(new AccountRequested(1, ANNE, Language.FR, "key", now));
                    events.tell(new AccountActivated(1, ANNE, Language.FR, now));
                    events.tell(new NewPasswordRequested(1, ANNE, Language.FR, "key", now));
                    events.tell(new PasswordChanged(1, ANNE, Language.FR, now));
                    events.tell(new AccountRenamed(1, ANNE, Language.FR, now));
                    events.tell(new MobileChanged(1, ANNE, Language.FR, now));
                    events.tell(new EmailChangeRequested(
                            1, ANNE, new EmailAddress("a@example.org"), Language.FR, "key", now));
                    events.tell(new EmailChanged(1, ANNE, new EmailAddress("a@example.org"), Language.FR, now));
                }))
                .containsExactly(
                        "INFO LINK_MAILED account=1",
                        "INFO ACCOUNT_ACTIVATED account=1",
                        "INFO LINK_MAILED account=1",
                        "INFO PASSWORD_CHANGED account=1",
                        "INFO NAME_CHANGED account=1",
                        "INFO PHONE_CHANGED account=1",
                        "INFO EMAIL_CHANGE_REQUESTED account=1",
                        "INFO EMAIL_CHANGED account=1");
    }

    /** Events and accounts; no line holds more of a person. */
    private static List<String> told(Runnable act) {
        try (var lines = new SecurityLines()) {
            act.run();
            assertThat(lines.all())
                    .allSatisfy(line -> assertThat(line)
                            .matches("[A-Z]+ [A-Z_]+ account=(-|\\d+) source=(-|[0-9a-f]{16}) request=[\\w-]+"));
            return lines.all().stream()
                    .map(line -> line.replaceFirst(" source=.*", ""))
                    .toList();
        }
    }
}
