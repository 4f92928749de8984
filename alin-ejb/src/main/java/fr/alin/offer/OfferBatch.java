package fr.alin.offer;

import java.util.List;

/** One message of a landlord's system: all of it takes effect once, however often it is delivered. */
public record OfferBatch(String messageId, String landlordCode, List<OfferNotice> notices) {

    public OfferBatch {
        notices = List.copyOf(notices);
    }
}
