package fr.alin.candidacy.model;

/** Why "Je postule" is not offered, in the order the reasons are told. */
public enum Obstacle {
    WITHDRAWN,
    CLOSED,
    NOT_VALIDATED,
    SAME_OFFER,
    ACTIVE_CANDIDACY,
    TYPE,
    SURFACE,
    RENT
}
