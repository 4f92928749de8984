package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * A request that waited for its site cannot be completed.
 *
 * @param update true for an update, false for a first import
 * @param reason name of the final {@code ImportState} or outcome
 */
public record KeptRequestStopped(long accountId, UniqueNumber number, boolean update, String reason, Instant occurredAt)
        implements HousingApplicationEvent {}
