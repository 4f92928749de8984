package fr.alin.candidacy.event;

import java.time.Instant;

/** The application changed hands after its dossier was sent: the candidacy goes on with the new holder, its subject. */
public record CandidacyMoved(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
