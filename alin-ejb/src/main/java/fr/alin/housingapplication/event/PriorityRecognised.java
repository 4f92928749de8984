package fr.alin.housingapplication.event;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.shared.model.UniqueNumber;

/** The site reports that a commission recognised the applicant's right to housing (DALO). */
public record PriorityRecognised(long accountId, UniqueNumber number, LocalDate day, Instant occurredAt)
        implements HousingApplicationEvent {}
