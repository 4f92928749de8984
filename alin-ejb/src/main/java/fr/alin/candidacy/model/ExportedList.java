package fr.alin.candidacy.model;

/** A list of the desk that can be taken away as a file. */
public enum ExportedList {
    REVIEW,
    LISTS,
    WAITING,
    DECIDED
}
