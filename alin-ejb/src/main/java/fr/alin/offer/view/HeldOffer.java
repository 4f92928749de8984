package fr.alin.offer.view;

import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.OfferReference;

/** An offer as its landlord compares it with its own. */
public record HeldOffer(OfferReference reference, long version, OfferState state) {}
