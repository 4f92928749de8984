package fr.alin.privacy.event;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.event.DomainEvent;

/** Unless the holder comes back, the account (INACTIVITY) or the application (STRIKE_OFF) goes on that day. */
public record ErasureAnnounced(long accountId, ErasureCause cause, LocalDate day, Instant occurredAt)
        implements DomainEvent {}
