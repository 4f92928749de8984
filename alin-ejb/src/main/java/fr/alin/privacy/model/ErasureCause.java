package fr.alin.privacy.model;

/** Reasons for an erasure. */
public enum ErasureCause {
    /** The person asked (GDPR article 17). */
    REQUEST,
    /** An account without an application, unused for a year. */
    INACTIVITY,
    /** An application, a year after its site struck it off. */
    STRIKE_OFF,
    /** Candidacies, a year after their end. */
    CANDIDACY_ENDED,
    /** Log entries, after a year. */
    LOG_EXPIRED
}
