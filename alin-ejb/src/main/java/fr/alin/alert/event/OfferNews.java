package fr.alin.alert.event;

import java.util.List;

/** The offers for one person, sent in one mail; {@code digest} for a daily mail. The key stops all alert mails. */
public record OfferNews(long accountId, String unsubscribeKey, boolean digest, List<FoundOffer> offers) {

    public OfferNews {
        offers = List.copyOf(offers);
    }

    /** Masked: the key allows stopping a person's mails. */
    @Override
    public String toString() {
        return "OfferNews[" + accountId + ", " + offers.size() + " offers]";
    }
}
