package fr.alin.housingapplication.model;

/** Why a site is asked for an application. */
public enum ImportPurpose {
    /** The first import, proved by a code. */
    IMPORT,
    /** An update that the site could not answer at once. */
    REFRESH,
    /** The first update of an application whose number was never proved by a code. */
    CONFIRMATION
}
