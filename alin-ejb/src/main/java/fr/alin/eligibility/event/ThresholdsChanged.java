package fr.alin.eligibility.event;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.shared.event.DomainEvent;

/** The thresholds from a day on are others than before. */
public record ThresholdsChanged(LocalDate effectiveFrom, Instant occurredAt) implements DomainEvent {}
