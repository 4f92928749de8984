package fr.alin.eligibility.model;

/** Why a household is in its category. */
public enum CategoryGround {
    /** Only the number of persons counts. */
    PERSONS,
    /** One adult with dependants: counts one person more. */
    SINGLE_PARENT,
    /** A disability card in the household: counts one person more. */
    DISABILITY_CARD,
    /** A couple without dependants whose ages add up to 55 at most: counts as three persons. */
    YOUNG_HOUSEHOLD,
    /** The PLI scale: single persons, couples, and dependants. */
    INTERMEDIATE
}
