package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * The company directory answered after failed tries.
 *
 * @param confirmed whether it knows the company and accepts the code
 */
public record CompanyAnswerArrived(long accountId, UniqueNumber number, boolean confirmed, Instant occurredAt)
        implements HousingApplicationEvent {}
