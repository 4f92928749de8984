package fr.alin.housingapplication.model;

/** Why an application goes on without a company (CCH L313-26-2). */
public enum CompanyExemption {
    /** The right to a home was recognised and stands (DALO). */
    DALO,
    JOB_SEEKER
}
