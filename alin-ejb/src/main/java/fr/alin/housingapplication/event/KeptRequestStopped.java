package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * A request that had waited for its site cannot be completed; "reason" is the name of the state it ended in and "update"
 * tells an update from a first import.
 */
public record KeptRequestStopped(long accountId, UniqueNumber number, boolean update, String reason, Instant occurredAt)
        implements HousingApplicationEvent {}
