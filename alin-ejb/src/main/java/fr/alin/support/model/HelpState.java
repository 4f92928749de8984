package fr.alin.support.model;

/** What a list of requests shows. */
public enum HelpState {
    OPEN,
    /** Open, and taken by the reader. */
    MINE,
    ANSWERED
}
