package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The site took its strike-off back (déradiation): the offers are open again. */
public record ApplicationReinstated(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
