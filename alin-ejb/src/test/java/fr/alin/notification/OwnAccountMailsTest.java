package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.event.NewEmailOffered;
import fr.alin.account.event.TakenEmailOffered;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails about the holder's own changes. */
class OwnAccountMailsTest {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final EmailAddress NEW = new EmailAddress("anne.roux@example.fr");

    final MailStage stage = new MailStage();
    final OwnAccountMails mails = new OwnAccountMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.settings = stage.settings;
    }

    @Test
    void the_holder_is_warned_of_a_new_name_and_of_a_new_phone() {
        mails.warnOfNewName(new AccountRenamed(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.FR, NOW));
        mails.warnOfNewPhone(new MobileChanged(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.EN, NOW));

        assertThat(stage.mails)
                .extracting(MailRequest::template)
                .containsExactly(MailTemplate.ACCOUNT_RENAMED, MailTemplate.MOBILE_CHANGED);
        assertThat(stage.mails).extracting(MailRequest::email).containsOnly(MailStage.ANNES_EMAIL);
    }

    @Test
    void the_current_mailbox_sees_the_new_address_masked() {
        mails.askFormerAddress(
                new EmailChangeRequested(MailStage.ANNE, MailStage.ANNES_EMAIL, NEW, Language.FR, "the-key", NOW));

        assertThat(stage.onlyMail())
                .isEqualTo(new MailRequest(
                        MailTemplate.EMAIL_CHANGE,
                        MailStage.ANNES_EMAIL,
                        Language.FR,
                        Map.of(
                                "email", NEW.masked(),
                                "link", "https://alin.example/account/email-change?key=the-key",
                                "hours", "48")));
    }

    @Test
    void mails_to_a_new_address_are_not_exported() {
        mails.askNewAddress(new NewEmailOffered(MailStage.ANNE, NEW, Language.FR, "the-key", NOW));

        assertThat(stage.onlyMail().email()).isEqualTo(NEW);
        assertThat(stage.keys).containsExactly("new-address-of-7");
    }

    @Test
    void the_owner_of_a_taken_address_is_informed() {
        mails.mailOwner(new TakenEmailOffered(8, true, NEW, Language.EN, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.EMAIL_CHANGE_TAKEN);
        assertThat(stage.onlyMail().values()).containsEntry("role", "applicant");
        assertThat(stage.keys).containsExactly("account-8");
    }

    @Test
    void staff_are_not_asked_to_import_an_application() {
        mails.mailOwner(new TakenEmailOffered(8, false, NEW, Language.EN, NOW));

        assertThat(stage.onlyMail().values()).containsEntry("role", "staff");
    }

    @Test
    void both_addresses_are_informed_of_the_change() {
        mails.mailBothAddresses(new EmailChanged(MailStage.ANNE, MailStage.ANNES_EMAIL, NEW, Language.FR, NOW));

        assertThat(stage.readdressed).containsExactly(MailStage.ANNES_EMAIL, NEW);
        assertThat(stage.mails).extracting(MailRequest::email).containsExactly(MailStage.ANNES_EMAIL, NEW);
    }
}
