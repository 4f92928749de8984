package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The site reinstated the application (déradiation): offers are accessible again. */
public record ApplicationReinstated(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
