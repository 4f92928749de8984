package fr.alin.candidacy.model;

/** What can be taken away from the desk as a file. */
public enum ExportedList {
    REVIEW,
    LISTS,
    WAITING,
    DECIDED,
    /** What a search has found. */
    SEARCH
}
