package fr.alin.offer.model;

/** The three tabs of the offers page; an offer is in exactly one of them. */
public enum SearchCircle {
    REQUESTED,
    NEIGHBOURING,
    REST_OF_DEPARTMENT
}
