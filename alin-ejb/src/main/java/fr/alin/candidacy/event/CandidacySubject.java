package fr.alin.candidacy.event;

/** Whose candidacy it is: its reference for partners, the holder's account, the offer. */
public record CandidacySubject(String reference, long accountId, AppliedOffer offer) {}
