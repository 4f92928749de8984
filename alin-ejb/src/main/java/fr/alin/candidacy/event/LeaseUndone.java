package fr.alin.candidacy.event;

import java.time.Instant;

/** The lease that released this candidate was recorded by mistake; she stays free. */
public record LeaseUndone(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
