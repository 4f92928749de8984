package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The right code was entered: the application is imported. */
public record HousingApplicationImported(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
