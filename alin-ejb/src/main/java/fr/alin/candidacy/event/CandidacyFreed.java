package fr.alin.candidacy.event;

import java.time.Instant;

/** The landlord withdrew the offer: the applicant may apply elsewhere at once. */
public record CandidacyFreed(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
