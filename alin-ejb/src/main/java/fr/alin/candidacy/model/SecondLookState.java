package fr.alin.candidacy.model;

/** What has become of the review of a refusal by another advisor. */
public enum SecondLookState {
    OPEN,
    /** The refusal stays. */
    CONFIRMED,
    /** The candidacy is under review again. */
    REOPENED
}
