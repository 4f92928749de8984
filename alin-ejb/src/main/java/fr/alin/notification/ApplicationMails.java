package fr.alin.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.shared.outbox.MailData;
import fr.alin.shared.outbox.Outbox;

/** Owes the mails about a housing application; the unique number stands in them shortened. */
@ApplicationScoped
public class ApplicationMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    /** to the address that the registration site holds, whoever asked; late codes say why they are late. */
    void sendCode(@Observes ApplicationCodeIssued event) {
        var language = accounts.holder(event.accountId()).language();
        var template = event.delayed() ? MailTemplate.SITE_BACK : MailTemplate.APPLICATION_CODE;
        owe(
                event.accountId(),
                new MailRequest(
                        template,
                        event.registeredEmail(),
                        language,
                        Map.of(
                                "code", event.code(),
                                "number", event.number().toString(),
                                "expires", MailDates.moment(event.expiresAt(), language),
                                "link", links.applicationCode())));
    }

    void confirmImport(@Observes HousingApplicationImported event) {
        var reader = accounts.holder(event.accountId());
        owe(
                event.accountId(),
                new MailRequest(
                        MailTemplate.APPLICATION_IMPORTED,
                        reader.email(),
                        reader.language(),
                        Map.of("number", event.number().toString(), "link", links.housingApplication())));
    }

    private void owe(long accountId, MailRequest request) {
        outbox.add(Outbox.MAIL, request.template().key(), MailData.key(accountId), request.json());
    }
}
