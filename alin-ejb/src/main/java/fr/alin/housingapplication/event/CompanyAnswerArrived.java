package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * The company directory answered after it had been silent.
 *
 * @param confirmed whether it knows the company and the code opens it
 */
public record CompanyAnswerArrived(long accountId, UniqueNumber number, boolean confirmed, Instant occurredAt)
        implements HousingApplicationEvent {}
