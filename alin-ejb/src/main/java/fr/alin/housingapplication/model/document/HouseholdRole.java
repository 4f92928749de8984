package fr.alin.housingapplication.model.document;

/** Role of a person in the household. */
public enum HouseholdRole {
    APPLICANT,
    CO_APPLICANT,
    DEPENDANT
}
