package fr.alin.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import fr.alin.shared.time.TimeZones;

/** Shows the moment of the act that is being played. */
final class MovableClock extends Clock {

    private final ZoneId zone;
    private Instant shown;

    MovableClock(Instant shown) {
        this(shown, TimeZones.PARIS);
    }

    private MovableClock(Instant shown, ZoneId zone) {
        this.shown = shown;
        this.zone = zone;
    }

    void show(Instant moment) {
        shown = moment;
    }

    @Override
    public Instant instant() {
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(shown, other);
    }
}
