package fr.alin.housingapplication.model;

/** Whether an application is in force on its registration site (domain §2.7). */
public enum ApplicationStanding {
    ACTIVE,
    /** Still in force, but its year ends soon. */
    TO_RENEW,
    /** Its year has ended; it can be renewed on its site. */
    NOT_RENEWED,
    /** Its site took it off the list. */
    STRUCK_OFF;

    /** Whether one may look at offers and apply. */
    public boolean isInForce() {
        return this == ACTIVE || this == TO_RENEW;
    }
}
