package fr.alin.candidacy.model;

/** Why an advisor refuses a candidacy; OTHER must be put in words. */
public enum RefusalReason {
    INCOMPLETE_DOSSIER,
    IDENTITY_NOT_CONFIRMED,
    EMPLOYMENT_NOT_CONFIRMED,
    INCOME_NOT_CONFIRMED,
    HOUSEHOLD_NOT_SUITED,
    OTHER
}
