package fr.alin.candidacy.model;

/** Display state of a step of the progress bar; a visit is skipped when the landlord proceeds without one. */
public enum StepState {
    DONE,
    CURRENT,
    UPCOMING,
    SKIPPED
}
