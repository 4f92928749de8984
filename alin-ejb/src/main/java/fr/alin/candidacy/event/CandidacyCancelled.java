package fr.alin.candidacy.event;

import java.time.Instant;

/** The applicant gave a candidacy up before it was sent. */
public record CandidacyCancelled(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
