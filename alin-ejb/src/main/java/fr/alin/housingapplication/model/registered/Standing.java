package fr.alin.housingapplication.model.registered;

/** Where an application stands in its year of life on its site (domain §2.7); a strike-off is told apart. */
public enum Standing {
    ACTIVE,
    /** The eleventh or twelfth month of its year has begun. */
    TO_RENEW,
    /** Its year is over: nobody may examine a candidacy on it. */
    NOT_RENEWED
}
