package fr.alin.candidacy.model;

/** Why a candidacy cannot join the list of its home. */
public enum ListObstacle {
    /** An advisor has not validated it yet. */
    TO_REVIEW,
    /** The application is not in force on its site, or no longer in its holder's name. */
    NOT_IN_FORCE
}
