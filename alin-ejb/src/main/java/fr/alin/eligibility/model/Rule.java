package fr.alin.eligibility.model;

/** The rules, in the order in which an explanation lists them. */
public enum Rule {
    /** The household's category in the arrêté, or in the PLI scale. */
    HOUSEHOLD_CATEGORY,
    /** The relevant tax income: of two years ago, or of last year if it fell by a tenth. */
    RETAINED_INCOME,
    /** the retained income must not exceed the ceiling of the home's standard, zone, category and year. */
    INCOME_CEILING,
    /** number of rooms for the number of persons. */
    DWELLING_TYPE,
    /** Smallest surface without overcrowding. */
    MINIMUM_SURFACE,
    /** income and housing benefit compared with the rent with charges. */
    INCOME_OVER_RENT,
    /** The net effort rate as the allocation commission computes it; informative. */
    NET_EFFORT_RATE,
    /** Priority for an adapted home; informative. */
    ADAPTED_HOME,
    /** whether the employer gives priority; informative. */
    EMPLOYER_ACCESS
}
