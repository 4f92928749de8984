package fr.alin.eligibility.model;

/** Unit of the figures of a check. */
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
