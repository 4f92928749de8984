package fr.alin.candidacy.model;

/** What a landlord's system can tell about a dossier it was sent. */
public enum LandlordAnswerKind {
    RECEIVED,
    VISIT,
    COMMISSION,
    DECISION,
    LEASE_SIGNED
}
