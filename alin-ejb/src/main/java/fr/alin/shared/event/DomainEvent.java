package fr.alin.shared.event;

import java.time.Instant;

/** An event of a context, with ids and values but no entities. */
public interface DomainEvent {

    Instant occurredAt();
}
