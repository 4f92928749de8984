package fr.alin.offer;

import fr.alin.shared.model.OfferReference;

/** A landlord takes a home back. */
public record WithdrawOffer(int position, OfferReference reference, long version) implements OfferNotice {

    /** Alone in its message. */
    public WithdrawOffer(OfferReference reference, long version) {
        this(1, reference, version);
    }
}
