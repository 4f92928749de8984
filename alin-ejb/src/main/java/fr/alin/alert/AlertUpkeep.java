package fr.alin.alert;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.alert.persistence.HitRepository;
import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.shared.security.Role;

/** What has to be done for all alerts once a day. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AlertUpkeep {

    /** No offer stays open as long; until then nobody may be told of it again. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    SubscriberRepository subscribers;

    @Inject
    HitRepository hits;

    @Inject
    Clock clock;

    public void daily() {
        subscribers.allStale(clock.instant());
        hits.forgetToldBefore(clock.instant().minus(KEPT));
    }
}
