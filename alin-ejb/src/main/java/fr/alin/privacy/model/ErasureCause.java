package fr.alin.privacy.model;

/** Why data were erased. */
public enum ErasureCause {
    /** The person asked (GDPR article 17). */
    REQUEST,
    /** An account without an application, whose holder was not seen for a year. */
    INACTIVITY,
    /** An application, a year after its site struck it off. */
    STRIKE_OFF,
    /** Candidacies, a year after their end. */
    CANDIDACY_ENDED,
    /** Lines of logs, after a year. */
    LOG_EXPIRED
}
