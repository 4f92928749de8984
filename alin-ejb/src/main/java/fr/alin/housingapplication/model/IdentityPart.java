package fr.alin.housingapplication.model;

/** What is compared between an account and an application, or between two readings of one. */
public enum IdentityPart {
    BIRTH_NAME,
    FIRST_NAME,
    BIRTH_DATE
}
