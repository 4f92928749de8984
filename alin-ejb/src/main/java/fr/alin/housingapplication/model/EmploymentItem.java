package fr.alin.housingapplication.model;

/** What tab 2 needs before the application can be validated. */
public enum EmploymentItem {
    /** Read from the registration site; to be given there. */
    SIRET,
    EMPLOYER_NAME,
    /** The directory is to be asked, or has not answered yet. */
    COMPANY_CONFIRMATION,
    COMPANY_CODE,
    EMPLOYEE_NUMBER,
    ENTRY_DATE,
    PERMANENT_AGENCY_CONTRACT,
    SEVERAL_EMPLOYERS,
    DATA_SHARING_CHOICE
}
