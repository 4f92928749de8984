package fr.alin.offer.model;

import fr.alin.shared.model.OfferReference;

/**
 * What decides whether a landlord's word on a known offer is taken: whose it is, and which version was the last.
 * See decision 10-order-offers-by-version.
 */
public record KnownOffer(OfferReference reference, String landlordCode, long version, boolean withdrawn) {}
