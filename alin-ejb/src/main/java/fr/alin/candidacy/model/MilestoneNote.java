package fr.alin.candidacy.model;

/** An event of a candidacy that does not change its stage. */
public enum MilestoneNote {
    /** Another account proved to be the holder of the application. */
    HOLDER_CHANGED,
    /** The condition of an allocation is met. */
    CONDITION_MET,
    /** The applicant accepts the home that is proposed to her. */
    HOME_ACCEPTED,
    MOVED_IN,
    /** The moving in told before was a mistake. */
    MOVED_IN_UNDONE,
    /**
     * The last step that stood was a mistake; its reason is the name of that step. By Action Logement where the step of
     * another candidate was corrected.
     */
    CORRECTED,
    /** The lease that ended the candidacy was recorded by mistake. */
    LEASE_UNDONE,
    /** An advisor keeps the candidacy although its home, since it changed, no longer suits. */
    KEPT,
    /** An advisor asks the applicant to complete her dossier. */
    COMPLEMENT_ASKED,
    COMPLEMENT_ANSWERED,
    /** The term has passed without an answer. */
    COMPLEMENT_LAPSED,
    COMPLEMENT_WITHDRAWN,
    /** An advisor has written to the applicant. */
    TOLD,
    /** The applicant asks another advisor to review the refusal. */
    SECOND_LOOK_ASKED,
    /** Another advisor has reviewed the refusal, and it stays. */
    REFUSAL_CONFIRMED,
    /**
     * A landlord tells a stage after what followed it, or after it has told the same anew; its status is the stage that it
     * tells.
     */
    TOLD_LATE
}
