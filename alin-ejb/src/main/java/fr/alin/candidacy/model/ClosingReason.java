package fr.alin.candidacy.model;

/** Why a home is not to be had any more, as its landlord says. */
public enum ClosingReason {
    /** Somebody else has it. */
    LET,
    /** It is not let after all. */
    ABANDONED,
    TAKEN_BACK
}
