package fr.alin.testing;

import java.time.LocalDate;
import java.time.LocalTime;

import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** Moments at which it is the same day in the whole of France. */
public final class Days {

    private Days() {}

    public static Today on(LocalDate day) {
        return new Today(day.atTime(LocalTime.NOON).atZone(TimeZones.PARIS).toInstant());
    }
}
