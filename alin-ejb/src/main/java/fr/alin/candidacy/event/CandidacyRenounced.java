package fr.alin.candidacy.event;

import java.time.Instant;

/** The applicant gave the home up after her dossier was sent; the landlord is told. */
public record CandidacyRenounced(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
