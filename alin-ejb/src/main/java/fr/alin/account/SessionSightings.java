package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.model.SessionKey;
import fr.alin.account.persistence.AccountSessionRepository;

/** The short transaction that notes a session as used, once in five minutes; only {@link SessionCheckService} uses it. */
@Stateless
@PermitAll
public class SessionSightings {

    static final Duration COARSENESS = Duration.ofMinutes(5);

    @Inject
    AccountSessionRepository sessions;

    @Inject
    Clock clock;

    static boolean isWorthNoting(Instant lastSeen, Instant now) {
        return lastSeen.isBefore(now.minus(COARSENESS));
    }

    public void note(SessionKey key) {
        var now = clock.instant();
        sessions.seen(key.digest(), now, now.minus(COARSENESS));
    }
}
