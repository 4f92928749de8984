package fr.alin.candidacy.model;

/** What the advisors' queue is sorted by. */
public enum ReviewOrder {
    NUMBER,
    HOME,
    CITY,
    RENT,
    LANDLORD,
    REFERENCE,
    SUBMITTED,
    DEADLINE,
    POSITION
}
