package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** One offer in a landlord's batch. Versions order the notices of one offer, whatever order they arrive in. */
public sealed interface OfferNotice permits PublishOffer, ChangeOffer, WithdrawOffer {

    /** Highest version that a landlord may send; leaves room for changes on a screen, which add one each. */
    long LAST_VERSION = 999_999_999_999_999_999L;

    /** Rank in the landlord's message, from 1. */
    int position();

    OfferReference reference();

    long version();

    /** The posting; empty for a withdrawal. */
    Optional<OfferPosting> described();

    /** The photos, already stored; empty keeps the current ones. */
    Optional<List<OfferPhoto>> photos();
}
