package fr.alin.candidacy.model;

/** What has become of an answer of a landlord that contradicts what is known. */
public enum ContradictionState {
    OPEN,
    /** An advisor has let it take effect. */
    TAKEN,
    /** What was known stays, and the landlord has been told why. */
    KEPT
}
