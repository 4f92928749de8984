package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** A landlord posts a home. */
public record PublishOffer(OfferReference reference, long version, OfferPosting posting) implements OfferNotice {}
