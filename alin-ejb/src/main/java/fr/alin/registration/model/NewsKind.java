package fr.alin.registration.model;

/** The news that AL'in reads from each registration site every night. */
public enum NewsKind {
    /** Applications struck off or reinstated. */
    STRUCK_OFF,
    /** Applicants whose right to housing (DALO) was recognised. */
    DALO
}
