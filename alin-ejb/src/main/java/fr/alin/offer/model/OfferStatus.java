package fr.alin.offer.model;

/** Whether the offer is posted or withdrawn. Closing by date is computed, never stored. */
public enum OfferStatus {
    PUBLISHED,
    WITHDRAWN
}
