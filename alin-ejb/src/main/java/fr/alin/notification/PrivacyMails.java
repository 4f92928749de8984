package fr.alin.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.privacy.event.AccountErased;
import fr.alin.privacy.event.ErasureAnnounced;
import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;

/** Puts mails about erasures into the outbox. */
@ApplicationScoped
class PrivacyMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    /** The last mail to this address, keyed by the reference of the erasure since the account is gone. */
    void confirmErasure(@Observes AccountErased event) {
        var request = new MailRequest(
                MailTemplate.ACCOUNT_ERASED,
                event.email(),
                event.language(),
                Map.of("reference", event.reference(), "cause", event.cause().name(), "link", links.dataProtection()));
        outbox.add(Outbox.MAIL, request.template().key(), "erasure-" + event.reference(), request.json());
    }

    void announce(@Observes ErasureAnnounced event) {
        var reader = accounts.holder(event.accountId());
        var template = event.cause() == ErasureCause.INACTIVITY
                ? MailTemplate.ACCOUNT_INACTIVE
                : MailTemplate.APPLICATION_TO_BE_ERASED;
        var request = new MailRequest(
                template,
                reader.email(),
                reader.language(),
                Map.of("date", MailDates.day(event.day(), reader.language()), "link", links.signIn()));
        outbox.add(Outbox.BULK_MAIL, template.key(), MailKey.ofAccount(event.accountId()), request.json());
    }
}
