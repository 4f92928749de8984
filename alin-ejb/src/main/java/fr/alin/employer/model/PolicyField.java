package fr.alin.employer.model;

/** What a company may need of its employees to validate their applications. */
public enum PolicyField {
    EMPLOYEE_NUMBER,
    ENTRY_DATE,
    /** Asked by temporary work agencies only. */
    PERMANENT_AGENCY_CONTRACT,
    SEVERAL_EMPLOYERS
}
