package fr.alin.housingapplication.model;

/** Why an application needs no company (CCH L313-26-2). */
public enum CompanyExemption {
    /** The right to housing (DALO) is recognised and in force. */
    DALO,
    JOB_SEEKER
}
