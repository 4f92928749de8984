package fr.alin.offer.model;

/** State of an offer on a day. Opening and closing by date are computed, never stored. */
public enum OfferState {
    UPCOMING,
    OPEN,
    CLOSED,
    WITHDRAWN,
    LET
}
