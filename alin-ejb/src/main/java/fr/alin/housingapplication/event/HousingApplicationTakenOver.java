package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * An account proved by a code that the application is its holder's, so the former account loses it. Fired before
 * anything is moved; an observer may refuse by an exception.
 */
public record HousingApplicationTakenOver(long accountId, long formerAccountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
