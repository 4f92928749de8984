package fr.alin.candidacy.event;

import java.time.Instant;

/** The application was struck off before the dossier was sent: the candidacy ended with it. */
public record CandidacyLapsed(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
