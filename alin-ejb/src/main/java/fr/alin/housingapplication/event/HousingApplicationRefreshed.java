package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * The application was read again from its site.
 *
 * @param validated whether it is still validated
 */
public record HousingApplicationRefreshed(long accountId, UniqueNumber number, boolean validated, Instant occurredAt)
        implements HousingApplicationEvent {}
