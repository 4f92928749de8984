package fr.alin.offer.model;

/** State of an offer on a day. Opening and closing are computed from the dates, never stored. */
public enum OfferState {
    UPCOMING,
    OPEN,
    CLOSED,
    WITHDRAWN,
    LET
}
