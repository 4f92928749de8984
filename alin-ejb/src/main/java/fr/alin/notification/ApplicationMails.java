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

/** Owes the mails about a housing application; the unique number stands in them shortened. */
@ApplicationScoped
class ApplicationMails {

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

    /** To the account that lost it, which is not told to whom. */
    void tellFormerHolder(@Observes HousingApplicationTakenOver event) {
        var reader = accounts.holder(event.formerAccountId());
        owe(
                event.formerAccountId(),
                new MailRequest(
                        MailTemplate.APPLICATION_TAKEN_OVER,
                        reader.email(),
                        reader.language(),
                        Map.of("number", event.number().toString(), "link", links.dashboard())));
    }

    void tellUpdate(@Observes KeptUpdateDone event) {
        owe(event, MailTemplate.UPDATE_DONE, Map.of("link", links.housingApplication()));
    }

    void tellStop(@Observes KeptRequestStopped event) {
        var link = event.update() ? links.housingApplication() : links.importing();
        owe(
                event,
                MailTemplate.REQUEST_STOPPED,
                Map.of("update", Boolean.toString(event.update()), "reason", event.reason(), "link", link));
    }

    void tellStrikeOff(@Observes ApplicationStruckOff event) {
        var language = accounts.holder(event.accountId()).language();
        owe(
                event,
                MailTemplate.APPLICATION_STRUCK_OFF,
                Map.of(
                        "date", MailDates.day(event.day(), language),
                        "reason", event.reasonCode().orElse(""),
                        "link", links.dashboard()));
    }

    void tellReinstatement(@Observes ApplicationReinstated event) {
        owe(event, MailTemplate.APPLICATION_REINSTATED, Map.of("link", links.dashboard()));
    }

    void tellPriority(@Observes PriorityRecognised event) {
        var language = accounts.holder(event.accountId()).language();
        owe(
                event,
                MailTemplate.PRIORITY_RECOGNISED,
                Map.of("date", MailDates.day(event.day(), language), "link", links.housingApplication()));
    }

    void tellNewNumber(@Observes UniqueNumberReplaced event) {
        owe(
                event,
                MailTemplate.NUMBER_REPLACED,
                Map.of("former", event.former().toString(), "link", links.housingApplication()));
    }

    /** What she waited for since the company directory was silent. */
    void tellOfCompany(@Observes CompanyAnswerArrived event) {
        var template = event.confirmed() ? MailTemplate.COMPANY_CONFIRMED : MailTemplate.COMPANY_NOT_CONFIRMED;
        owe(event, template, Map.of("link", links.employment()));
    }

    private void owe(HousingApplicationEvent event, MailTemplate template, Map<String, String> values) {
        var reader = accounts.holder(event.accountId());
        var all = new HashMap<>(values);
        all.put("number", event.number().toString());
        owe(event.accountId(), new MailRequest(template, reader.email(), reader.language(), all));
    }

    private void owe(long accountId, MailRequest request) {
        outbox.add(Outbox.MAIL, request.template().key(), MailKey.ofAccount(accountId), request.json());
    }
}
