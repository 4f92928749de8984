package fr.alin.employer.model;

/** Fields that a company may require to validate an application. */
public enum PolicyField {
    EMPLOYEE_NUMBER,
    ENTRY_DATE,
    /** Required by temporary work agencies only. */
    PERMANENT_AGENCY_CONTRACT,
    SEVERAL_EMPLOYERS
}
