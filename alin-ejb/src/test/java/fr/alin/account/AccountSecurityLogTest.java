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

/** The security log shows what an attack looks like and names no person. */
class AccountSecurityLogTest {

    final AccountStage stage = new AccountStage();
    final Browser browser = new Browser(stage.service, "192.0.2.7");

    @BeforeEach
    void anne_has_an_account() {
        stage.openAnnesAccount();
    }

    @Test
    void sign_ins_failures_and_locks() {
        var events = logged(() -> {
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
    void a_stopped_network() {
        for (var person = 0; person < 60; person++) {
            browser.signIn("person" + person + "@example.fr", "wrong");
        }

        assertThat(logged(() -> {
                    for (var tries = 0; tries < 4; tries++) {
                        browser.signIn(ANNE.value(), "wrong");
                    }
                }))
                .endsWith("WARNING SOURCE_STOPPED account=-", "WARNING SIGN_IN_STOPPED account=-");
    }

    @Test
    void a_network_that_used_up_its_mails() {
        assertThat(logged(() -> {
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
    void wrong_passwords_in_a_session_and_too_many_mails() {
        var own = stage.ownPassword(1);
        var events = logged(() -> {
            assertThatExceptionOfType(PasswordRefused.class).isThrownBy(() -> own.confirm("wrong"));
            for (var times = 0; times < 5; times++) {
                stage.clock.advance(Duration.ofMinutes(2));
                stage.service.requestNewPassword(ANNE, Language.FR);
            }
        });

        assertThat(events).containsExactly("WARNING PASSWORD_REFUSED account=1", "WARNING MAIL_STOPPED account=-");
    }

    @Test
    void account_events() {
        var events = new AccountSecurityLog();
        events.log = stage.log;
        var now = stage.clock.instant();

        assertThat(logged(() -> {
                    events.record(new AccountRequested(1, ANNE, Language.FR, "key", now));
                    events.record(new AccountActivated(1, ANNE, Language.FR, now));
                    events.record(new NewPasswordRequested(1, ANNE, Language.FR, "key", now));
                    events.record(new PasswordChanged(1, ANNE, Language.FR, now));
                    events.record(new AccountRenamed(1, ANNE, Language.FR, now));
                    events.record(new MobileChanged(1, ANNE, Language.FR, now));
                    events.record(new EmailChangeRequested(
                            1, ANNE, new EmailAddress("a@example.org"), Language.FR, "key", now));
                    events.record(new EmailChanged(1, ANNE, new EmailAddress("a@example.org"), Language.FR, now));
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

    /** Event and account of each line logged; checks that no line holds personal data. */
    private static List<String> logged(Runnable act) {
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
