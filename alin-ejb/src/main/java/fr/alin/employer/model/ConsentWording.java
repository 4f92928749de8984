package fr.alin.employer.model;

/** The handbook's variants of the text of the second choice. */
public enum ConsentWording {
    STANDARD,
    /** The company has criteria and validates before an application is sent. */
    VARIANT_A,
    VARIANT_B
}
