package fr.alin.offer.model;

import java.util.List;

import fr.alin.shared.model.OfferReference;

/**
 * A stored offer before a notice: its landlord, last version and status decide whether the notice is accepted, its
 * essentials what its candidates are told.
 * See decision 10-order-offers-by-version.
 */
public record KnownOffer(
        OfferReference reference, String landlordCode, long version, OfferStatus status, OfferEssentials essentials) {

    public boolean withdrawn() {
        return status == OfferStatus.WITHDRAWN;
    }

    /** The facts that the candidates of this offer relied on and that its new description changes. */
    public List<FactChange> changesTo(PostedOffer described) {
        return essentials.changesTo(OfferEssentials.of(described.posting()));
    }

    public boolean let() {
        return status == OfferStatus.LET;
    }
}
