package fr.alin.candidacy.model;

/** What an advisor writes down about a candidacy. */
public enum NoteKind {
    NOTE,
    CALL
}
