package fr.alin.candidacy.event;

import java.time.Instant;

/**
 * The application passed to another account after its dossier was sent; the candidacy continues with the new holder,
 * its subject.
 */
public record CandidacyMoved(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
