package fr.alin.candidacy.model;

/** What the list of programmes is sorted by; never by a figure that may be hidden. */
public enum ProgrammeOrder {
    LANDLORD,
    PROGRAMME,
    CITY,
    ATTRIBUTIONS
}
