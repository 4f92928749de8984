package fr.alin.offer.model;

import fr.alin.shared.model.OfferReference;

/**
 * The facts that decide whether a notice on a stored offer is accepted: the offer's landlord, last version and status.
 * See decision 10-order-offers-by-version.
 */
public record KnownOffer(OfferReference reference, String landlordCode, long version, OfferStatus status) {

    public boolean withdrawn() {
        return status == OfferStatus.WITHDRAWN;
    }

    public boolean let() {
        return status == OfferStatus.LET;
    }
}
