package fr.alin.offer.model;

import fr.alin.shared.model.OfferReference;

/**
 * What is needed to decide whether a notice on a stored offer is accepted: its landlord and its last version.
 * See decision 10-order-offers-by-version.
 */
public record KnownOffer(OfferReference reference, String landlordCode, long version, boolean withdrawn) {}
