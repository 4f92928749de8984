package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The applicant deletes the application from AL'in; an observer may still refuse. */
public record HousingApplicationDeleted(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
