package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.TestSeals;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.Test;

/** Namesakes of a number's owner can neither flood her mailbox nor use up her codes. */
class NumberCodesTest {

    private final ApplicationStage stage = new ApplicationStage();
    private final Instant longAgo = stage.activeSince;

    @Test
    void ten_of_two_dozen_new_accounts_get_a_code() {
        var states = strangers(24);

        assertThat(states).containsExactly(10, 14);
        assertThat(mails()).isEqualTo(10);
    }

    @Test
    void an_older_account_still_gets_its_code() {
        strangers(24);

        assertThat(ask(ApplicationStage.ANNE, longAgo).state()).isEqualTo(ImportState.CODE_SENT);
        assertThat(mails()).isEqualTo(11);
    }

    @Test
    void a_new_account_with_the_site_s_address_keeps_its_usual_limit() {
        strangers(24);
        stage.email = Registered.EMAIL;

        assertThat(ask(ApplicationStage.ANNE, today()).state()).isEqualTo(ImportState.CODE_SENT);
        stage.importing.sendNewCode();
        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.CODE_SENT);
        assertThatExceptionOfType(TooManyCodes.class).isThrownBy(stage.importing::sendNewCode);
    }

    @Test
    void the_eleventh_account_learns_when_it_can_have_a_code() {
        strangers(10);

        var view = ask(ApplicationStage.ANNE, today());

        assertThat(view.state()).isEqualTo(ImportState.TOO_MANY_CODES);
        assertThat(view.nextTryAt()).contains(stage.clock.instant().plus(Duration.ofDays(1)));
        stage.move(Duration.ofDays(1));
        assertThat(ask(ApplicationStage.ANNE, today()).state()).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void a_code_stays_valid_when_others_reach_the_limit() {
        ask(ApplicationStage.ANNE, today());
        var code = stage.lastCode();
        strangers(6);
        stage.callerId = ApplicationStage.ANNE;

        assertThatExceptionOfType(TooManyCodesOfNumber.class)
                .isThrownBy(stage.importing::sendNewCode)
                .satisfies(refusal -> assertThat(refusal.args())
                        .containsExactly(stage.clock.instant().plus(Duration.ofHours(1))));
        stage.importing.confirmCode(code);
        assertThat(stage.applications.findByAccount(ApplicationStage.ANNE)).isPresent();
    }

    @Test
    void blocked_accounts_cause_no_mail_by_waiting() {
        strangers(24);

        stage.move(Duration.ofDays(2));
        stage.jobs.retryImports();

        assertThat(mails()).isEqualTo(10);
    }

    @Test
    void the_security_log_has_each_limit_and_code_without_the_number() {
        strangers(10);
        try (var lines = new SecurityLines()) {
            var securityLog = new ApplicationSecurityLog();
            securityLog.log = new SecurityLog(TestSeals.SEALING);
            securityLog.record((ApplicationCodeIssued) stage.events.last());
            ask(ApplicationStage.ANNE, today());
            ask(ApplicationStage.ANNE, longAgo);
            stage.importing.sendNewCode();
            stage.importing.sendNewCode();
            assertThatExceptionOfType(TooManyCodes.class).isThrownBy(stage.importing::sendNewCode);
            stage.callerId = 150;
            for (var number = 1; number <= 5; number++) {
                stage.importing.request(new RequestImport(other(number)));
            }
            assertThatExceptionOfType(TooManyNumbers.class)
                    .isThrownBy(() -> stage.importing.request(new RequestImport(other(6))));

            assertThat(lines.all())
                    .map(line -> line.replaceFirst(" source=.*", ""))
                    .containsExactly(
                            "INFO CODE_MAILED account=210",
                            "WARNING CODES_STOPPED account=101",
                            "WARNING CODES_STOPPED account=101",
                            "WARNING NUMBERS_STOPPED account=150");
            assertThat(lines.all()).noneMatch(line -> line.contains(Registered.NUMBER.value()));
        }
    }

    /** Number of new accounts that got a code, and of those that did not. */
    private Integer[] strangers(int accounts) {
        var sent = 0;
        for (long account = 201; account <= 200 + accounts; account++) {
            sent += ask(account, today()).state() == ImportState.CODE_SENT ? 1 : 0;
        }
        return new Integer[] {sent, accounts - sent};
    }

    private ImportView ask(long account, Instant activeSince) {
        stage.callerId = account;
        stage.activeSince = activeSince;
        stage.importing.request(new RequestImport(Registered.NUMBER));
        return stage.importing.current().orElseThrow();
    }

    private Instant today() {
        return stage.clock.instant();
    }

    private long mails() {
        return stage.events.fired().stream()
                .filter(ApplicationCodeIssued.class::isInstance)
                .count();
    }

    private static UniqueNumber other(int number) {
        return new UniqueNumber("1110920%06dACLOG".formatted(number));
    }
}
