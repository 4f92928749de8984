package fr.alin.eligibility.event;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.shared.event.DomainEvent;

/** The thresholds changed from a day on. */
public record ThresholdsChanged(LocalDate effectiveFrom, Instant occurredAt) implements DomainEvent {}
