package fr.alin.housingapplication.model;

/** The person whose employer the application is attached to. */
public enum AttachedPerson {
    APPLICANT,
    CO_APPLICANT
}
