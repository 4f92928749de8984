package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The applicant confirmed tabs 2 and 3: offers become accessible. */
public record HousingApplicationValidated(long accountId, UniqueNumber number, Instant occurredAt)
        implements HousingApplicationEvent {}
