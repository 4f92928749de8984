package fr.alin.offer.view;

import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** An offer on its own page; {@code open} says whether one can still apply. */
public record OfferDetails(
        OfferReference reference, String landlordCode, OfferPosting posting, boolean withdrawn, boolean open) {}
