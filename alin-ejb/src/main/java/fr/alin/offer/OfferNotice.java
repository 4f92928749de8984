package fr.alin.offer;

import fr.alin.shared.model.OfferReference;

/** One line of a landlord's batch. The version orders the notices of one offer, whatever order they arrive in. */
public sealed interface OfferNotice permits PublishOffer, ChangeOffer, WithdrawOffer {

    /** Rank in the landlord's message, from 1. */
    int position();

    OfferReference reference();

    long version();
}
