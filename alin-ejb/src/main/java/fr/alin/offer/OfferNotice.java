package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** One line of a landlord's batch. The version orders the notices of one offer, whatever order they arrive in. */
public sealed interface OfferNotice permits PublishOffer, ChangeOffer, WithdrawOffer {

    /** The highest that a landlord may say: whoever changes the offer on a screen counts on from there. */
    long LAST_VERSION = 999_999_999_999_999_999L;

    /** Rank in the landlord's message, from 1. */
    int position();

    OfferReference reference();

    long version();

    /** What it says of the home; empty when it takes the home back. */
    Optional<OfferPosting> described();

    /** The photos it names, stored before; empty leaves those that are known. */
    Optional<List<OfferPhoto>> photos();
}
