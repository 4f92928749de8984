package fr.alin.shared.time;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/** Produces the clock, in the time zone of mainland France. */
@ApplicationScoped
class ClockProducer {

    @Inject
    AlinSettings settings;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return settings.clockShiftFile()
                .<Clock>map(file -> new ShiftedClock(Clock.system(TimeZones.PARIS), file))
                .orElseGet(() -> Clock.system(TimeZones.PARIS));
    }
}
