package fr.alin.candidacy.model;

/** What the list of contradictory answers is sorted by. */
public enum ContradictionOrder {
    NUMBER,
    CITY,
    LANDLORD,
    CAME
}
