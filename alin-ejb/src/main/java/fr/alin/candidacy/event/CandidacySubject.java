package fr.alin.candidacy.event;

/** Identifies a candidacy: its reference for partners, its holder's account, its offer. */
public record CandidacySubject(String reference, long accountId, AppliedOffer offer) {}
