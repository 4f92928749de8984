package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;

/**
 * Someone posts a home on the screen.
 *
 * @param identifier the landlord's own, unique among its offers; the reference is its code, a hyphen and this
 */
public record EnterOffer(String landlordCode, String identifier, OfferPosting posting) {}
