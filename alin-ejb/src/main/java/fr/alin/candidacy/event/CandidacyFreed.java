package fr.alin.candidacy.event;

import java.time.Instant;

/** The landlord withdrew the offer, so the applicant may apply elsewhere. */
public record CandidacyFreed(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
