package fr.alin.eligibility.model;

/** Sector of the employer, which decides the least headcount. */
public enum EmployerSector {
    PRIVATE,
    AGRICULTURE,
    PUBLIC
}
