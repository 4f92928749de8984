package fr.alin.candidacy.model;

/** What the list of decided candidacies is sorted by. */
public enum DecidedOrder {
    NUMBER,
    CITY,
    LANDLORD,
    STAGE,
    DECIDED
}
