package fr.alin.candidacy.model;

/** Why a commission put a dossier off; no decision of the law, but usual (domain §6.3). */
public enum PostponementReason {
    INCOMPLETE_DOSSIER,
    NO_QUORUM,
    LACK_OF_TIME,
    OTHER
}
