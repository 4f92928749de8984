package fr.alin.housingapplication.model;

/** The part a person plays in the household to house. */
public enum HouseholdRole {
    APPLICANT,
    CO_APPLICANT,
    DEPENDANT
}
