package fr.alin.candidacy.view;

/** How a step of the progress bar is drawn. */
public enum StepState {
    DONE,
    CURRENT,
    UPCOMING
}
