package fr.alin.candidacy.event;

import java.time.Instant;

/** The dossier left for the landlord: from here it cannot be cancelled. */
public record CandidacySentToLandlord(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
