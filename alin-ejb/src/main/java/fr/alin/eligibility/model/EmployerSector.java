package fr.alin.eligibility.model;

/** What the size of an employer is measured by. */
public enum EmployerSector {
    PRIVATE,
    AGRICULTURE,
    PUBLIC
}
