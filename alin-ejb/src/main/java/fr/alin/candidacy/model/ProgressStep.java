package fr.alin.candidacy.model;

/** The six icons of the progress bar. */
public enum ProgressStep {
    APPLY,
    VALIDATIONS,
    SENT_TO_LANDLORD,
    VISIT,
    COMMISSION,
    MOVE_IN
}
