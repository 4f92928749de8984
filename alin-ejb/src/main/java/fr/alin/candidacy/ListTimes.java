package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** When a list leaves by itself: at an hour of the settings in mainland France, on the day after the offer's last day. */
@ApplicationScoped
class ListTimes {

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    boolean leaveByThemselves() {
        return settings.listsLeaveByThemselves();
    }

    Instant leavesAt(LocalDate closesOn) {
        return closesOn.plusDays(1)
                .atTime(settings.listTime())
                .atZone(TimeZones.PARIS)
                .toInstant();
    }

    boolean isDue(LocalDate closesOn) {
        return !clock.instant().isBefore(leavesAt(closesOn));
    }

    /** Offers whose last day is before this one are due now. */
    LocalDate closedBefore() {
        var today = Today.of(clock).inParis();
        return isDue(today.minusDays(1)) ? today : today.minusDays(1);
    }
}
