package fr.alin.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.event.AppliedOfferChanged;
import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.shared.model.Language;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutgoingText;

/** Tells each candidate of a changed offer what has changed; two statements, however many candidates there are. */
@ApplicationScoped
class OfferChangeMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    void mailChanges(@Observes AppliedOffersChanged event) {
        var readers = accounts.holders(
                event.told().stream().map(told -> told.subject().accountId()).collect(Collectors.toSet()));
        outbox.addAll(
                Outbox.BULK_MAIL,
                event.told().stream()
                        .map(told -> mail(told, readers.get(told.subject().accountId())))
                        .toList());
    }

    private OutgoingText mail(AppliedOfferChanged told, AccountHolder reader) {
        var home = told.subject().offer();
        var values = new HashMap<>(Map.of(
                "offer", home.reference().value(), "dwelling", home.type().name(), "city", home.city()));
        values.put("changes", rows(told.changes(), reader.language()));
        values.put("link", links.candidacies());
        var request = new MailRequest(MailTemplate.OFFER_CHANGED, reader.email(), reader.language(), values);
        return new OutgoingText(MailTemplate.OFFER_CHANGED.key(), told.subject().reference(), request.json());
    }

    /** A line for each fact: its name, what it was and what it is. */
    private static String rows(List<FactChange> changes, Language reader) {
        return changes.stream()
                .map(change -> String.join(
                        "\t",
                        change.fact().name(),
                        words(change, change.before(), reader),
                        words(change, change.after(), reader)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(FactChange change, String value, Language reader) {
        return switch (change.fact()) {
            case RENT, CHARGES -> MailFigures.euros(new BigDecimal(value), reader);
            case SURFACE -> MailFigures.number(new BigDecimal(value), reader);
            case AVAILABLE_ON, CLOSES_ON -> MailDates.day(LocalDate.parse(value), reader);
            case TYPE, STANDARD, ACCESSIBLE -> value;
        };
    }
}
