package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;

/**
 * An offer is entered on the screen.
 *
 * @param identifier chosen by the landlord, unique among its offers; the reference is the landlord's code, a hyphen and
 *     the identifier
 */
public record EnterOffer(String landlordCode, String identifier, OfferPosting posting) {}
