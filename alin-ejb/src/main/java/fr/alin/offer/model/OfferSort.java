package fr.alin.offer.model;

/** The orders a list of offers can be read in. */
public enum OfferSort {
    NEWEST,
    RENT,
    SURFACE
}
