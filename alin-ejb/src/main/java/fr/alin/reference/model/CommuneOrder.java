package fr.alin.reference.model;

/** What the administrators' list of communes is sorted by. */
public enum CommuneOrder {
    NAME,
    CODE,
    DEPARTMENT,
    POPULATION,
    ZONE,
    ABC
}
