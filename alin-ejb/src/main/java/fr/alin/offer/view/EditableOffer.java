package fr.alin.offer.view;

import java.util.List;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.OfferReference;

/** An offer as the landlord's agent reads it before a change. The version is sent back with the change. */
public record EditableOffer(
        OfferReference reference,
        String landlordCode,
        long version,
        OfferState state,
        OfferPosting posting,
        List<OfferPhoto> photos) {

    /** Whether a lease has ended it, so that nothing changes it any more. */
    public boolean let() {
        return state == OfferState.LET;
    }

    public boolean withdrawable() {
        return !let() && state != OfferState.WITHDRAWN;
    }
}
