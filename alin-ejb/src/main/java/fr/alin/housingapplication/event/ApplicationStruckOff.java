package fr.alin.housingapplication.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.UniqueNumber;

/** The site struck the application off: no offer is open to it any more, until the site takes it back. */
public record ApplicationStruckOff(
        long accountId, UniqueNumber number, LocalDate day, Optional<String> reasonCode, Instant occurredAt)
        implements HousingApplicationEvent {}
