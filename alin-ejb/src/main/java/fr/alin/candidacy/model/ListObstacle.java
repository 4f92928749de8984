package fr.alin.candidacy.model;

/** Why a candidacy cannot join the list of its home. */
public enum ListObstacle {
    /** An advisor has not validated it yet. */
    TO_REVIEW,
    /** The application is not in force on its site, or no longer in its holder's name. */
    NOT_IN_FORCE,
    /** Her employer has been asked for its agreement, and its term runs. */
    EMPLOYER_AWAITED,
    /** Her employer does not agree. */
    EMPLOYER_REFUSED,
    /** Its home has changed, a rule bars it now, and no advisor keeps the candidacy. */
    NO_LONGER_SUITS;

    /** Whether somebody is about to decide it, so that the list waits. */
    public boolean isAwaited() {
        return this == TO_REVIEW || this == EMPLOYER_AWAITED || this == NO_LONGER_SUITS;
    }
}
