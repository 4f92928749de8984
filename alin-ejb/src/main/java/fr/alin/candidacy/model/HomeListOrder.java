package fr.alin.candidacy.model;

/** What the advisors' lists of homes are sorted by. */
public enum HomeListOrder {
    REFERENCE,
    HOME,
    CITY,
    LANDLORD,
    DEADLINE,
    PROPOSE_BY,
    VALIDATED,
    TO_REVIEW,
    STATE
}
