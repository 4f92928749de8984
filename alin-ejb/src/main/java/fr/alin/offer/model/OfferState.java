package fr.alin.offer.model;

/** Where an offer stands on a day; opening and closing by date are computed, never stored. */
public enum OfferState {
    UPCOMING,
    OPEN,
    CLOSED,
    WITHDRAWN
}
