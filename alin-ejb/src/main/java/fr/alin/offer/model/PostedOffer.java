package fr.alin.offer.model;

import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;

/**
 * A landlord's latest word on a home, as it is stored.
 *
 * @param version of the posting, as the landlord counts
 * @param zone whose income ceilings hold for the home
 * @param withdrawn described and taken back again in one message
 * @param photos in their order; empty leaves those that are known
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

    /** The same home, taken back by a newer word. */
    public PostedOffer withdrawnBy(long newer) {
        return new PostedOffer(reference, landlordCode, newer, posting, zone, true, photos);
    }
}
