package fr.alin.privacy.event;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.event.DomainEvent;

/**
 * The account (INACTIVITY) or the application (STRIKE_OFF) will be erased on that day, unless the holder comes back.
 */
public record ErasureAnnounced(long accountId, ErasureCause cause, LocalDate day, Instant occurredAt)
        implements DomainEvent {}
