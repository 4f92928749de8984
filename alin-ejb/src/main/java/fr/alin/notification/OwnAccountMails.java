package fr.alin.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.event.NewEmailOffered;
import fr.alin.account.event.TakenEmailOffered;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;

/** Puts mails about the holder's own changes into the outbox; each says what to do if she did not make the change. */
@ApplicationScoped
class OwnAccountMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AlinSettings settings;

    void warnOfNewName(@Observes AccountRenamed event) {
        enqueue(event, event.email(), MailTemplate.ACCOUNT_RENAMED, Map.of("link", links.ownAccount()));
    }

    void warnOfNewPhone(@Observes MobileChanged event) {
        enqueue(event, event.email(), MailTemplate.MOBILE_CHANGED, Map.of("link", links.ownAccount()));
    }

    void askFormerAddress(@Observes EmailChangeRequested event) {
        enqueue(
                event,
                event.email(),
                MailTemplate.EMAIL_CHANGE,
                Map.of(
                        "email",
                        event.newEmail().masked(),
                        "link",
                        links.emailChange(event.linkKey()),
                        "hours",
                        hours()));
    }

    /** The address may be mistyped and belong to a stranger, so the mail is not linked to the account's data. */
    void askNewAddress(@Observes NewEmailOffered event) {
        var request = new MailRequest(
                MailTemplate.EMAIL_CHANGE_HERE,
                event.email(),
                event.language(),
                Map.of("link", links.emailChange(event.linkKey()), "hours", hours()));
        outbox.add(Outbox.MAIL, request.template().key(), MailKey.ofNewAddress(event.accountId()), request.json());
    }

    void mailOwner(@Observes TakenEmailOffered event) {
        enqueue(
                event,
                event.email(),
                MailTemplate.EMAIL_CHANGE_TAKEN,
                Map.of("role", event.applicant() ? "applicant" : "staff", "link", links.signIn()));
    }

    /** Pending mails go to the new address; the former one gets this last mail. */
    void mailBothAddresses(@Observes EmailChanged event) {
        outbox.readdress(event.email(), event.newEmail());
        enqueue(
                event,
                event.email(),
                MailTemplate.EMAIL_CHANGED,
                Map.of("email", event.newEmail().masked(), "link", links.help()));
        enqueue(event, event.newEmail(), MailTemplate.EMAIL_CHANGED_HERE, Map.of("link", links.signIn()));
    }

    private String hours() {
        return Long.toString(settings.accountLinkValidity().toHours());
    }

    private void enqueue(AccountEvent event, EmailAddress to, MailTemplate template, Map<String, String> values) {
        var request = new MailRequest(template, to, event.language(), values);
        outbox.add(Outbox.MAIL, template.key(), MailKey.ofAccount(event.accountId()), request.json());
    }
}
