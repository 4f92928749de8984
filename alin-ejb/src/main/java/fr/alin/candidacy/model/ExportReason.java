package fr.alin.candidacy.model;

/** What an exported list is for. */
public enum ExportReason {
    /** A meeting of the team. */
    MEETING,
    /** A talk with a landlord about its homes. */
    LANDLORD,
    FIGURES,
    AUDIT,
    /** What the words say. */
    OTHER
}
