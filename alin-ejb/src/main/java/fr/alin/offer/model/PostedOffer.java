package fr.alin.offer.model;

import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;

/**
 * The newest version of an offer, as it will be stored.
 *
 * @param version the landlord's version number of this posting
 * @param zone the zone that decides which income ceilings apply to the home
 * @param withdrawn true if the message that described the offer, or a later one, withdrew it
 * @param photos the photos in display order; if absent, the stored photos are kept
 */
public record PostedOffer(
        OfferReference reference,
        String landlordCode,
        long version,
        OfferPosting posting,
        CeilingZone zone,
        boolean withdrawn,
        Optional<List<OfferPhoto>> photos) {

    public OfferStatus status() {
        return withdrawn ? OfferStatus.WITHDRAWN : OfferStatus.PUBLISHED;
    }

    /** A copy of this offer, withdrawn by version {@code newer}. */
    public PostedOffer withdrawnBy(long newer) {
        return new PostedOffer(reference, landlordCode, newer, posting, zone, true, photos);
    }
}
