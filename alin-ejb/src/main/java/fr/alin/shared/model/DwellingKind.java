package fr.alin.shared.model;

/** Flat or house (handbook: Appartement, Maison). */
public enum DwellingKind {
    FLAT,
    HOUSE
}
