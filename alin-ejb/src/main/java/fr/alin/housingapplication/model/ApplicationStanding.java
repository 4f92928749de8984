package fr.alin.housingapplication.model;

/** The validity of an application on its registration site (domain §2.7). */
public enum ApplicationStanding {
    ACTIVE,
    /** Still in force, but expires soon. */
    TO_RENEW,
    /** Expired; it can be renewed on its site. */
    NOT_RENEWED,
    /** Struck off by its site. */
    STRUCK_OFF;

    /** Whether the applicant may see offers and apply. */
    public boolean isInForce() {
        return this == ACTIVE || this == TO_RENEW;
    }
}
