package fr.alin.candidacy.model;

/** What the list of candidacies that wait for others is sorted by. */
public enum WaitingOrder {
    NUMBER,
    CITY,
    LANDLORD,
    STAGE,
    SINCE
}
