package fr.alin.housingapplication.model;

/** Why a site is asked about an application. */
public enum ImportPurpose {
    /** First import, confirmed by a code. */
    IMPORT,
    /** Update that the site could not answer at once. */
    REFRESH,
    /** First update of an application whose number was never confirmed by a code. */
    CONFIRMATION
}
