package fr.alin.offer.model;

/** What a landlord's list of offers is sorted by. */
public enum LandlordOfferOrder {
    REFERENCE,
    TYPE,
    CITY,
    STATE,
    STANDARD,
    SURFACE,
    RENT,
    OPENS,
    CLOSES,
    CHANGED
}
