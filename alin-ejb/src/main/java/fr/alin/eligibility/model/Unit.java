package fr.alin.eligibility.model;

/** What the figures of a check count. */
public enum Unit {
    EUROS_A_YEAR,
    EUROS_A_MONTH,
    SQUARE_METRES,
    ROOMS,
    PERCENT,
    EMPLOYEES,
    PERSONS,
    CATEGORY
}
