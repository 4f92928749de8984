package fr.alin.offer;

import java.util.List;

import fr.alin.shared.model.OfferReference;

/** One message of a landlord's system: all of it takes effect once, however often it is delivered. */
public record OfferBatch(String messageId, String landlordCode, List<OfferNotice> notices) {

    public OfferBatch {
        notices = List.copyOf(notices);
    }

    List<OfferReference> references() {
        return notices.stream().map(OfferNotice::reference).distinct().toList();
    }
}
