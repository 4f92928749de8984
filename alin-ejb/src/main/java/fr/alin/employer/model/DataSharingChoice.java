package fr.alin.employer.model;

/** What the employee lets the employer see: nothing, the eleven data of R-096, or the whole application. */
public enum DataSharingChoice {
    ANONYMOUS,
    LIMITED,
    FULL
}
