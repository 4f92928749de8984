package fr.alin.offer.model;

/** Sort orders of a list of offers. */
public enum OfferSort {
    NEWEST,
    RENT,
    SURFACE
}
