package fr.alin.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The date at one moment, in Paris or at the place of a home. See decision 61-today-has-a-zone. */
public record Today(Instant now) {

    public static Today of(Clock clock) {
        return new Today(clock.instant());
    }

    /** The day for whatever does not run at a home: rules, figures, the person's record, nights of the timers. */
    public LocalDate inParis() {
        return in(TimeZones.PARIS);
    }

    /**
     * The day at a home, for the terms that run there: opening, closing, availability.
     *
     * @param department of the home, for instance {@code 75} or {@code 974}
     */
    public LocalDate at(String department) {
        return in(TimeZones.ofDepartment(department));
    }

    /** The earliest date that any part of France now has; an offer that closed before this day is closed everywhere. */
    public LocalDate earliest() {
        return everywhere().min(LocalDate::compareTo).orElseThrow();
    }

    /** The latest date that any part of France now has; an offer that opens after this day is open nowhere. */
    public LocalDate latest() {
        return everywhere().max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> everywhere() {
        return Stream.concat(Stream.of(TimeZones.PARIS), TimeZones.OVERSEAS.values().stream())
                .map(this::in);
    }

    private LocalDate in(ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }
}
