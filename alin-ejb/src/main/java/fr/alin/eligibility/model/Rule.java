package fr.alin.eligibility.model;

/** The rules of an explanation, in the order a reader wants them; the first four come from the income of the household. */
public enum Rule {
    /** Which of the six categories of the arrêté the household is in, or which reading of the PLI. */
    HOUSEHOLD_CATEGORY,
    /** The tax income that counts: of two years ago, or of last year where it fell by a tenth. */
    RETAINED_INCOME,
    /** the retained income within the ceiling of the home's standard, zone, category and year. */
    INCOME_CEILING,
    /** the number of rooms for the number of persons. */
    DWELLING_TYPE,
    /** The surface below which the home is overcrowded. */
    MINIMUM_SURFACE,
    /** income and housing benefit against the rent with charges. */
    INCOME_OVER_RENT,
    /** The net effort rate as the allocation commission computes it; it informs. */
    NET_EFFORT_RATE,
    /** Whom an adapted home serves first; it informs. */
    ADAPTED_HOME,
    /** whether the employer gives access, or only no priority; it informs. */
    EMPLOYER_ACCESS
}
