package fr.alin.offer.model;

/** The state that the landlord gave the offer: published or withdrawn. Closing by date is computed, never stored. */
public enum OfferStatus {
    PUBLISHED,
    WITHDRAWN
}
