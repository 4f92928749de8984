package fr.alin.candidacy.model;

/** What the list of exports is sorted by. */
public enum ExportOrder {
    EXPORTED,
    LIST,
    FORMAT,
    REASON,
    LINES
}
