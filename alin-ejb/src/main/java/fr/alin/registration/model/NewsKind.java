package fr.alin.registration.model;

/** What a registration site tells AL'in every night. */
public enum NewsKind {
    /** Applications struck off, or taken back on the list. */
    STRUCK_OFF,
    /** Applicants whose right to housing was recognised. */
    DALO
}
