package fr.alin.notification;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.ApplicationReinstated;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.CompanyAnswerArrived;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.KeptUpdateDone;
import fr.alin.housingapplication.event.PriorityRecognised;
import fr.alin.housingapplication.event.UniqueNumberReplaced;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;

/** Puts the mails about a housing application into the outbox; they show the unique number abbreviated. */
@ApplicationScoped
class ApplicationMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    /** Sent to the address held by the registration site, whoever asked; a delayed code says why. */
    void sendCode(@Observes ApplicationCodeIssued event) {
        var language = accounts.holder(event.accountId()).language();
        var template = event.delayed() ? MailTemplate.SITE_BACK : MailTemplate.APPLICATION_CODE;
        enqueue(
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
        enqueue(
                event.accountId(),
                new MailRequest(
                        MailTemplate.APPLICATION_IMPORTED,
                        reader.email(),
                        reader.language(),
                        Map.of("number", event.number().toString(), "link", links.housingApplication())));
    }

    /** Sent to the account that lost the application; does not name the new holder. */
    void mailFormerHolder(@Observes HousingApplicationTakenOver event) {
        var reader = accounts.holder(event.formerAccountId());
        enqueue(
                event.formerAccountId(),
                new MailRequest(
                        MailTemplate.APPLICATION_TAKEN_OVER,
                        reader.email(),
                        reader.language(),
                        Map.of("number", event.number().toString(), "link", links.dashboard())));
    }

    void mailUpdate(@Observes KeptUpdateDone event) {
        enqueue(event, MailTemplate.UPDATE_DONE, Map.of("link", links.housingApplication()));
    }

    void mailStop(@Observes KeptRequestStopped event) {
        var link = event.update() ? links.housingApplication() : links.importing();
        enqueue(
                event,
                MailTemplate.REQUEST_STOPPED,
                Map.of("update", Boolean.toString(event.update()), "reason", event.reason(), "link", link));
    }

    void mailStrikeOff(@Observes ApplicationStruckOff event) {
        var language = accounts.holder(event.accountId()).language();
        enqueue(
                event,
                MailTemplate.APPLICATION_STRUCK_OFF,
                Map.of(
                        "date", MailDates.day(event.day(), language),
                        "reason", event.reasonCode().orElse(""),
                        "link", links.dashboard()));
    }

    void mailReinstatement(@Observes ApplicationReinstated event) {
        enqueue(event, MailTemplate.APPLICATION_REINSTATED, Map.of("link", links.dashboard()));
    }

    void mailPriority(@Observes PriorityRecognised event) {
        var language = accounts.holder(event.accountId()).language();
        enqueue(
                event,
                MailTemplate.PRIORITY_RECOGNISED,
                Map.of("date", MailDates.day(event.day(), language), "link", links.housingApplication()));
    }

    void mailNewNumber(@Observes UniqueNumberReplaced event) {
        enqueue(
                event,
                MailTemplate.NUMBER_REPLACED,
                Map.of("former", event.former().toString(), "link", links.housingApplication()));
    }

    /** The answer of a company directory that had not responded earlier. */
    void mailCompanyAnswer(@Observes CompanyAnswerArrived event) {
        var template = event.confirmed() ? MailTemplate.COMPANY_CONFIRMED : MailTemplate.COMPANY_NOT_CONFIRMED;
        enqueue(event, template, Map.of("link", links.employment()));
    }

    private void enqueue(HousingApplicationEvent event, MailTemplate template, Map<String, String> values) {
        var reader = accounts.holder(event.accountId());
        var all = new HashMap<>(values);
        all.put("number", event.number().toString());
        enqueue(event.accountId(), new MailRequest(template, reader.email(), reader.language(), all));
    }

    private void enqueue(long accountId, MailRequest request) {
        outbox.add(Outbox.MAIL, request.template().key(), MailKey.ofAccount(accountId), request.json());
    }
}
