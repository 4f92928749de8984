package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * An account proved by the code that the application is its holder's: the account that had it before loses it. It is told
 * before anything is moved; an observer may still refuse.
 */
public record HousingApplicationTakenOver(long accountId, long formerAccountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
