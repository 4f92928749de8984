package fr.alin.housingapplication.model.document;

/** The part a person plays in the household to house. */
public enum HouseholdRole {
    APPLICANT,
    CO_APPLICANT,
    DEPENDANT
}
