package fr.alin.search.view;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** An offer found by its reference or the beginning of it. */
public record FoundOffer(OfferReference reference, DwellingType type, String city, String landlordName) {}
