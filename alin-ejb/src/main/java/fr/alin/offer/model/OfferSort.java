package fr.alin.offer.model;

/** The sort orders of a list of offers. */
public enum OfferSort {
    NEWEST,
    RENT,
    SURFACE
}
