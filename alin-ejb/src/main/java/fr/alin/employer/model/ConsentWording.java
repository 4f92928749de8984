package fr.alin.employer.model;

/** Which of the handbook's texts of the second choice a company shows. */
public enum ConsentWording {
    STANDARD,
    /** The company has criteria and validates before an application is made. */
    VARIANT_A,
    VARIANT_B
}
