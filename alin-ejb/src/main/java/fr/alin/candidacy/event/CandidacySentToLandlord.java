package fr.alin.candidacy.event;

import java.time.Instant;

/** The dossier was sent to the landlord; the candidacy can no longer be cancelled. */
public record CandidacySentToLandlord(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
