package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** An update that had waited for its site was made. */
public record KeptUpdateDone(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
