package fr.alin.candidacy.model;

/** What has become of a request to complete a dossier. */
public enum ComplementState {
    OPEN,
    ANSWERED,
    /** The term has passed without an answer, which may still come. */
    LAPSED,
    /** Its asker no longer waits for it, or asks for something else. */
    WITHDRAWN
}
