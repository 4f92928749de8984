package fr.alin.offer.model;

/** Whether the landlord still offers the home; closing by date is computed, never stored. */
public enum OfferStatus {
    PUBLISHED,
    WITHDRAWN
}
