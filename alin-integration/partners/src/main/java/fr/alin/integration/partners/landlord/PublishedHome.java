package fr.alin.integration.partners.landlord;

import fr.alin.contract.landlord.Offer;

/** A home as last published to AL'in. */
record PublishedHome(Offer offer, boolean withdrawn) {

    PublishedHome withdrawnAt(long version) {
        offer.setVersion(version);
        return new PublishedHome(offer, true);
    }
}
