package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.model.SessionKey;

/**
 * Records a session as used, at most every five minutes, in a short transaction; only {@link SessionCheckService} uses
 * it.
 */
@Stateless
@PermitAll
public class SessionActivity {

    static final Duration COARSENESS = Duration.ofMinutes(5);

    @Inject
    AccountSessionRepository sessions;

    @Inject
    Clock clock;

    static boolean isWorthRecording(Instant lastSeen, Instant now) {
        return lastSeen.isBefore(now.minus(COARSENESS));
    }

    public void record(SessionKey key) {
        var now = clock.instant();
        sessions.seen(key.digest(), now, now.minus(COARSENESS));
    }
}
