package fr.alin.shared.event;

import java.time.Instant;

/** Something that happened in a context, told in identifiers and values, never in entities. */
public interface DomainEvent {

    Instant occurredAt();
}
