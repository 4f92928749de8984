package fr.alin.candidacy.event;

import java.time.Instant;

/** The applicant cancelled a candidacy before it was sent. */
public record CandidacyCancelled(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
