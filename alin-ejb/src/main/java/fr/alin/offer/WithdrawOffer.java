package fr.alin.offer;

import fr.alin.shared.model.OfferReference;

/** A landlord takes a home back. */
public record WithdrawOffer(OfferReference reference, long version) implements OfferNotice {}
