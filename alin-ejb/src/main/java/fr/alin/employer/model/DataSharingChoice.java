package fr.alin.employer.model;

/** The data visible to the employer: none, the eleven fields of R-096, or the whole application. */
public enum DataSharingChoice {
    ANONYMOUS,
    LIMITED,
    FULL
}
