package fr.alin.offer.model;

/** What became of the offer. The end of its last day is computed, never stored. */
public enum OfferStatus {
    PUBLISHED,
    /** The list of its candidates has left, or the home went back to its landlord: nobody can apply any more. */
    CLOSED,
    WITHDRAWN,
    LET
}
