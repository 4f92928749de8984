package fr.alin.alert;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.shared.security.Role;

/** Daily upkeep of all alerts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AlertUpkeep {

    /** Longer than any offer stays open; until then the record prevents a second report. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    SubscriberRepository subscribers;

    @Inject
    HitRepository hits;

    @Inject
    Clock clock;

    public void daily() {
        subscribers.markAllStale(clock.instant());
        hits.deleteReportedBefore(clock.instant().minus(KEPT));
    }
}
