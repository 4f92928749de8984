package fr.alin.offer.model;

/** What the landlord made of the offer: published, withdrawn or let by a lease. Closing by date is computed, never stored. */
public enum OfferStatus {
    PUBLISHED,
    WITHDRAWN,
    LET
}
