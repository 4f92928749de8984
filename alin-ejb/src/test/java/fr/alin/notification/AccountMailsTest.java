package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.ExistingAccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.event.StaffInvited;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handbook #2: the mails about an account. */
class AccountMailsTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");

    final MailStage stage = new MailStage();
    final AccountMails mails = new AccountMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.settings = stage.settings;
    }

    @Test
    void a_requested_account_gets_a_link_valid_for_two_days() {
        mails.askForConfirmation(
                new AccountRequested(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.FR, "the-key", NOW));

        assertThat(stage.onlyMail())
                .isEqualTo(new MailRequest(
                        MailTemplate.ACCOUNT_REQUESTED,
                        MailStage.ANNES_EMAIL,
                        Language.FR,
                        Map.of("link", "https://alin.example/account/confirm?key=the-key", "days", "2")));
    }

    @Test
    void a_forgotten_password_has_its_own_mail() {
        mails.sendPasswordLink(
                new NewPasswordRequested(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.EN, "the-key", NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.NEW_PASSWORD);
        assertThat(stage.onlyMail().language()).isEqualTo(Language.EN);
        assertThat(stage.onlyMail().values()).containsEntry("link", "https://alin.example/account/confirm?key=the-key");
    }

    @Test
    void a_member_of_staff_is_invited_to_her_role_for_a_week() {
        mails.invite(
                new StaffInvited(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.FR, Role.SUPPORT, "the-key", NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.STAFF_INVITED);
        assertThat(stage.onlyMail().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "link", "https://alin.example/account/confirm?key=the-key", "days", "7", "role", "SUPPORT"));
    }

    @Test
    void the_owner_of_an_existing_account_is_informed() {
        mails.mailOwner(new ExistingAccountRequested(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.FR, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.ACCOUNT_EXISTS);
        assertThat(stage.onlyMail().values()).containsEntry("link", "https://alin.example/sign-in");
    }

    @Test
    void the_owner_is_warned_of_a_new_password() {
        mails.warnOfNewPassword(new PasswordChanged(MailStage.ANNE, MailStage.ANNES_EMAIL, Language.FR, NOW));

        assertThat(stage.onlyMail().template()).isEqualTo(MailTemplate.PASSWORD_CHANGED);
        assertThat(stage.onlyMail().values()).containsEntry("link", "https://alin.example/account/forgotten");
    }
}
