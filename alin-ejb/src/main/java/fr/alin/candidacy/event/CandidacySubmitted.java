package fr.alin.candidacy.event;

import java.time.Instant;

/** An applicant applied for an offer. */
public record CandidacySubmitted(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
