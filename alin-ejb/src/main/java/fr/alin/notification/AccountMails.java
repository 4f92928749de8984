package fr.alin.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.ExistingAccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.event.StaffInvited;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;

/** Puts the mails about accounts into the outbox, in the transaction of the change; an activation needs none. */
@ApplicationScoped
class AccountMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AlinSettings settings;

    /** */
    void askForConfirmation(@Observes AccountRequested event) {
        enqueue(event, MailTemplate.ACCOUNT_REQUESTED, linkWithDays(event.linkKey()));
    }

    void mailOwner(@Observes ExistingAccountRequested event) {
        enqueue(event, MailTemplate.ACCOUNT_EXISTS, Map.of("link", links.signIn()));
    }

    /** */
    void sendPasswordLink(@Observes NewPasswordRequested event) {
        enqueue(event, MailTemplate.NEW_PASSWORD, linkWithDays(event.linkKey()));
    }

    void invite(@Observes StaffInvited event) {
        var days = Long.toString(settings.staffInvitationValidity().toDays());
        var values = Map.of("link", links.confirmAccount(event.linkKey()), "days", days, "role", event.role());
        enqueue(event, MailTemplate.STAFF_INVITED, values);
    }

    void warnOfNewPassword(@Observes PasswordChanged event) {
        enqueue(event, MailTemplate.PASSWORD_CHANGED, Map.of("link", links.forgottenPassword()));
    }

    private Map<String, String> linkWithDays(String key) {
        var days = settings.accountLinkValidity().toDays();
        return Map.of("link", links.confirmAccount(key), "days", Long.toString(days));
    }

    private void enqueue(AccountEvent event, MailTemplate template, Map<String, String> values) {
        var request = new MailRequest(template, event.email(), event.language(), values);
        outbox.add(Outbox.MAIL, template.key(), MailKey.ofAccount(event.accountId()), request.json());
    }
}
