package fr.alin.candidacy.model;

/** Which decision candidacies of the advisors' queue wait for. */
public enum ReviewStage {
    /** To be approved or refused. */
    TO_REVIEW,
    /** Approved or not, the home has changed and no longer suits. */
    NO_LONGER_SUITS
}
