package fr.alin.candidacy.model;

/** What happened to a candidacy without changing its stage. */
public enum MilestoneNote {
    /** Another account proved that the application is its holder's. */
    HOLDER_CHANGED
}
