package fr.alin.reference.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;

/** An administrator loaded this number of income ceilings. */
public record CeilingsLoaded(int rows, Instant occurredAt) implements DomainEvent {}
