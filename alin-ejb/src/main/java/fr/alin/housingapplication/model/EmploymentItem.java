package fr.alin.housingapplication.model;

/** What tab 2 needs before the application can be validated. */
public enum EmploymentItem {
    /** Read from the registration site; to be given there. */
    SIRET,
    EMPLOYER_NAME,
    DATA_SHARING_CHOICE
}
