package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.SessionKey;
import fr.alin.account.persistence.AccountSessionRepository;
import fr.alin.shared.config.AlinSettings;

/**
 * Whether a session that was signed in may still be used, asked before anybody is known to be calling. One statement a
 * request and nothing remembered in between, so that what ends on one node has ended on all.
 * See decision 42-a-session-is-a-row.
 */
@Stateless
@PermitAll
public class SessionCheckService {

    @Inject
    AccountSessionRepository sessions;

    @Inject
    SessionSightings sightings;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @param role the role the session was signed in with; with another one its holder signs in anew */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(String key, String role) {
        var session = new SessionKey(key);
        var now = clock.instant();
        var seen = sessions.lastSeen(session.digest(), role, now.minus(settings.sessionLife()));
        if (seen.isPresent() && SessionSightings.isWorthNoting(seen.get(), now)) {
            sightings.note(session);
        }
        return seen.isPresent();
    }

    /** Signing out. */
    public void end(String key) {
        sessions.end(new SessionKey(key).digest(), clock.instant());
    }
}
