package fr.alin.reference.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;

/** An administrator loaded income ceilings: {@code rows} of them. */
public record CeilingsLoaded(int rows, Instant occurredAt) implements DomainEvent {}
