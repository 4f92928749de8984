package fr.alin.notification;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.alert.event.FoundOffer;
import fr.alin.alert.event.OfferNews;
import fr.alin.alert.event.OffersFound;
import fr.alin.shared.model.Language;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;

/**
 * Puts one mail per person into the outbox for the offers her saved searches found, with her unsubscribe key.
 */
@ApplicationScoped
class AlertMails {

    private static final int MAX_OFFERS = 10;

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    void mailOffers(@Observes OffersFound event) {
        var readers =
                accounts.holders(event.news().stream().map(OfferNews::accountId).toList());
        event.news().forEach(news -> enqueue(news, readers.get(news.accountId())));
    }

    private void enqueue(OfferNews news, AccountHolder reader) {
        var template = news.digest() ? MailTemplate.OFFER_ALERT_DIGEST : MailTemplate.OFFER_ALERT;
        var request = new MailRequest(template, reader.email(), reader.language(), values(news, reader.language()));
        outbox.add(Outbox.BULK_MAIL, template.key(), MailKey.ofAccount(news.accountId()), request.json());
    }

    private Map<String, String> values(OfferNews news, Language reader) {
        var offers = news.offers();
        return Map.of(
                "count", Integer.toString(offers.size()),
                "offers",
                        offers.stream()
                                .limit(MAX_OFFERS)
                                .map(offer -> row(offer, reader))
                                .collect(Collectors.joining("\n")),
                "more", Integer.toString(Math.max(0, offers.size() - MAX_OFFERS)),
                "link", offers.size() == 1 ? links.offer(offers.get(0).reference()) : links.offers(),
                "unsubscribe", links.stopAlerts(news.unsubscribeKey()));
    }

    /** The cells of one offer, which the mail template formats. */
    private String row(FoundOffer offer, Language reader) {
        return MailHomes.row(
                offer.type(),
                offer.surface(),
                offer.city(),
                offer.postalCode(),
                offer.rentWithCharges(),
                offer.closesOn(),
                offer.alertName(),
                links.offer(offer.reference()),
                reader);
    }
}
