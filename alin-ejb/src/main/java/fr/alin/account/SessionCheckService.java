package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.SessionKey;
import fr.alin.shared.config.AlinSettings;

/**
 * Tells whether a session may still be used; called before the caller is authenticated. Each request runs one statement
 * and nothing is cached, so that a session ended on one node is ended on all. See decision 42-a-session-is-a-row.
 */
@Stateless
@PermitAll
public class SessionCheckService {

    @Inject
    AccountSessionRepository sessions;

    @Inject
    SessionActivity activity;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @param role the role at sign-in; if the account's role has changed, the holder has to sign in again */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(String key, String role) {
        var session = new SessionKey(key);
        var now = clock.instant();
        var seen = sessions.lastSeen(session.digest(), role, now.minus(settings.sessionLife()));
        if (seen.isPresent() && SessionActivity.isWorthRecording(seen.get(), now)) {
            activity.record(session);
        }
        return seen.isPresent();
    }

    /** Signs out. */
    public void end(String key) {
        sessions.end(new SessionKey(key).digest(), clock.instant());
    }
}
