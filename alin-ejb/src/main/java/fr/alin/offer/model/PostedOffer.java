package fr.alin.offer.model;

import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;

/**
 * The latest version of an offer, as it is stored.
 *
 * @param version set by the landlord
 * @param zone ceiling zone of the home
 * @param withdrawn published and withdrawn in one message
 * @param photos in their order; empty keeps the current ones
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

    /** The same offer, withdrawn by a newer version. */
    public PostedOffer withdrawnBy(long newer) {
        return new PostedOffer(reference, landlordCode, newer, posting, zone, true, photos);
    }
}
