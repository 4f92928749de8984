package fr.alin.candidacy.model;

/** What the advisors' lists of homes are sorted by. */
public enum HomeListOrder {
    REFERENCE,
    HOME,
    CITY,
    LANDLORD,
    DEADLINE,
    VALIDATED,
    TO_REVIEW,
    SENT
}
