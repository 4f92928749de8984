package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.KeptUpdateDone;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handbook #3: the mails about a housing application. */
class ApplicationMailsTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final UniqueNumber NUMBER = new UniqueNumber("1110920621114ACLOG");
    static final EmailAddress REGISTERED = new EmailAddress("anne@registered.example");

    final MailStage stage = new MailStage();
    final ApplicationMails mails = new ApplicationMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.accounts = stage.accounts;
    }

    @Test
    void the_code_goes_to_the_registered_address() {
        mails.sendCode(issued(false));

        var mail = stage.onlyMail();
        assertThat(mail.template()).isEqualTo(MailTemplate.APPLICATION_CODE);
        assertThat(mail.email()).isEqualTo(REGISTERED);
        assertThat(mail.values())
                .containsEntry("code", "K7WM4P")
                .containsEntry("expires", "2 février 2022 à 10 h 00")
                .containsEntry("link", "https://alin.example/housing-application/code");
        assertThat(mail.values().get("number")).doesNotContain("0920621114");
    }

    @Test
    void a_delayed_code_has_its_own_mail() {
        mails.sendCode(issued(true));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.SITE_BACK);
    }

    @Test
    void dates_are_written_in_the_language_of_the_reader() {
        stage.language = Language.EN;

        mails.sendCode(issued(false));

        assertThat(stage.onlyMail().language()).isEqualTo(Language.EN);
        assertThat(stage.onlyMail().values()).containsEntry("expires", "2 February 2022 at 10:00");
    }

    @Test
    void a_delayed_update_is_mailed_to_the_holder() {
        mails.mailUpdate(new KeptUpdateDone(MailStage.ANNE, NUMBER, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.UPDATE_DONE);
        assertThat(stage.onlyMail().email()).isEqualTo(MailStage.ANNES_EMAIL);
    }

    @Test
    void a_stopped_request_links_to_the_page_that_helps() {
        mails.mailStop(new KeptRequestStopped(MailStage.ANNE, NUMBER, false, "NO_EMAIL", NOW));

        assertThat(stage.onlyMail().values())
                .containsEntry("reason", "NO_EMAIL")
                .containsEntry("link", "https://alin.example/housing-application/import");
    }

    @Test
    void a_strike_off_names_its_day_and_its_reason() {
        mails.mailStrikeOff(new ApplicationStruckOff(
                MailStage.ANNE, NUMBER, LocalDate.of(2022, 1, 31), Optional.of("RADREN"), NOW));

        assertThat(stage.onlyMail().values())
                .containsEntry("date", "31 janvier 2022")
                .containsEntry("reason", "RADREN");
        assertThat(stage.onlyMail().values().get("number")).doesNotContain("0920621114");
    }

    @Test
    void an_import_is_confirmed_to_the_holder_of_the_account() {
        mails.confirmImport(new HousingApplicationImported(MailStage.ANNE, NUMBER, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.APPLICATION_IMPORTED);
        assertThat(stage.onlyMail().email()).isEqualTo(MailStage.ANNES_EMAIL);
    }

    @Test
    void the_former_holder_is_informed_without_naming_the_new_one() {
        mails.mailFormerHolder(new HousingApplicationTakenOver(900, MailStage.ANNE, NUMBER, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.APPLICATION_TAKEN_OVER);
        assertThat(stage.onlyMail().email()).isEqualTo(MailStage.ANNES_EMAIL);
        assertThat(stage.onlyMail().values()).containsOnlyKeys("number", "link");
    }

    private static ApplicationCodeIssued issued(boolean delayed) {
        return new ApplicationCodeIssued(
                MailStage.ANNE, NUMBER, REGISTERED, "K7WM4P", NOW.plusSeconds(86_400), delayed, NOW);
    }
}
