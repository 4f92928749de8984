package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The landlord's system received the dossier. */
public record CandidacyReceivedByLandlord(CandidacySubject subject, LocalDate receivedOn, Instant occurredAt)
        implements CandidacyEvent {}
