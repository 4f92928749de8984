package fr.alin.candidacy.event;

import java.time.Instant;

/** An advisor approved a candidacy. */
public record CandidacyApproved(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
