package fr.alin.integration.partners.landlord;

import fr.alin.contract.landlord.Offer;

/** A home of the landlord as last told to AL'in. */
record Home(Offer offer, boolean withdrawn) {

    Home withdrawnAt(long version) {
        offer.setVersion(version);
        return new Home(offer, true);
    }
}
