package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The condition of an allocation is met. */
public record ConditionMet(CandidacySubject subject, LocalDate metOn, Instant occurredAt) implements CandidacyEvent {}
