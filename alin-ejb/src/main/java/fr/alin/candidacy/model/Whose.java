package fr.alin.candidacy.model;

/** Whose candidacies an advisor wants to see in the queue. */
public enum Whose {
    MINE,
    NOBODYS
}
