package fr.alin.housingapplication.model;

/** An item that tab 2 may require before the application can be validated. */
public enum EmploymentItem {
    /** Read from the registration site; must be entered there. */
    SIRET,
    EMPLOYER_NAME,
    /** The directory has not been asked or has not answered. */
    COMPANY_CONFIRMATION,
    COMPANY_CODE,
    EMPLOYEE_NUMBER,
    ENTRY_DATE,
    PERMANENT_AGENCY_CONTRACT,
    SEVERAL_EMPLOYERS,
    DATA_SHARING_CHOICE
}
