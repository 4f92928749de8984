package fr.alin.support.model;

/** What the list of requests is sorted by. */
public enum HelpOrder {
    ASKED,
    NAME,
    SUBJECT
}
