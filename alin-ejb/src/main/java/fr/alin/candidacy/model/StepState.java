package fr.alin.candidacy.model;

/** How a step of the progress bar is drawn; a visit is skipped when the landlord went on without one. */
public enum StepState {
    DONE,
    CURRENT,
    UPCOMING,
    SKIPPED
}
