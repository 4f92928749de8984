package fr.alin.housingapplication.model;

/** What a registration site tells AL'in every night. */
public enum NewsKind {
    /** Applications struck off, or taken back on the list. */
    STRUCK_OFF,
    /** Applicants whose right to housing was recognised. */
    DALO
}
