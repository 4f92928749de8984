package fr.alin.landlord.model;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;

/** The days on which a key may be used, both included; days in Paris. */
public record KeyPeriod(LocalDate from, Optional<LocalDate> until) {

    /** @throws InvalidValueException {@code landlord.key-period} when the end is before the beginning */
    public KeyPeriod {
        if (until.filter(from::isAfter).isPresent()) {
            throw new InvalidValueException("landlord.key-period");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
