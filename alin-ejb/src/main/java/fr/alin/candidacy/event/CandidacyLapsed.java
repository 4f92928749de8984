package fr.alin.candidacy.event;

import java.time.Instant;

/** The application was struck off before its dossier was sent, which ended the candidacy. */
public record CandidacyLapsed(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
