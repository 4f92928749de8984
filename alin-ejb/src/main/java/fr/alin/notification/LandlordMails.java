package fr.alin.notification;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.event.LandlordReminded;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.time.TimeZones;

/** Mails to the agents of landlords. They name no candidate. */
@ApplicationScoped
class LandlordMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    void remind(@Observes LandlordReminded event) {
        accounts.holders(event.agents()).values().forEach(agent -> remind(event, agent));
    }

    private void remind(LandlordReminded event, AccountHolder agent) {
        var sentOn = LocalDate.ofInstant(event.sentAt(), TimeZones.PARIS);
        var values = Map.of(
                "offer", event.offer().reference().value(),
                "dwelling", event.offer().type().name(),
                "city", event.offer().city(),
                "list", event.list(),
                "candidates", Integer.toString(event.candidates()),
                "received", event.received() ? "yes" : "",
                "date", MailDates.day(sentOn, agent.language()),
                "link", links.landlordOffers());
        var request = new MailRequest(MailTemplate.LANDLORD_REMINDER, agent.email(), agent.language(), values);
        outbox.add(Outbox.MAIL, MailTemplate.LANDLORD_REMINDER.key(), event.list(), request.json());
    }
}
