package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The landlord planned a visit of the home, or changed its date. */
public record VisitPlanned(CandidacySubject subject, LocalDate visitOn, Instant occurredAt) implements CandidacyEvent {}
