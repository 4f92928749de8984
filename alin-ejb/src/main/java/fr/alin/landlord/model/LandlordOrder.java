package fr.alin.landlord.model;

/** What the list of landlords is sorted by. */
public enum LandlordOrder {
    CODE,
    NAME,
    SIREN,
    KEY,
    STATE,
    AGENTS,
    SINCE
}
