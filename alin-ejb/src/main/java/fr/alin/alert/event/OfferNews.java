package fr.alin.alert.event;

import java.util.List;

/** What one person is to be told in one mail; {@code digest} when it gathers a day, the key stops all such mails. */
public record OfferNews(long accountId, String unsubscribeKey, boolean digest, List<FoundOffer> offers) {

    public OfferNews {
        offers = List.copyOf(offers);
    }

    /** Masked: the key stops a person's mails. */
    @Override
    public String toString() {
        return "OfferNews[" + accountId + ", " + offers.size() + " offers]";
    }
}
