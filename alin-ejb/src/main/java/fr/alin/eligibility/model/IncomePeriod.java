package fr.alin.eligibility.model;

/** The periods whose income a decision may retain (order of 29 July 1987, art. 4), in the order of the law. */
public enum IncomePeriod {
    /** The calendar year two years before the decision. */
    TWO_YEARS_BEFORE,
    /** The calendar year before the decision. */
    YEAR_BEFORE,
    LAST_TWELVE_MONTHS
}
