package fr.alin.housingapplication.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.UniqueNumber;

/** The site struck the application off: offers are closed until it is reinstated. */
public record ApplicationStruckOff(
        long accountId, UniqueNumber number, LocalDate day, Optional<String> reasonCode, Instant occurredAt)
        implements HousingApplicationEvent {}
