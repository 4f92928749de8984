package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The site merged the application into another one: it continues under the new number. */
public record UniqueNumberReplaced(long accountId, UniqueNumber former, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
