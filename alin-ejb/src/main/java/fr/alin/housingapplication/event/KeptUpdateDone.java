package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** An update that waited for its site is done. */
public record KeptUpdateDone(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
