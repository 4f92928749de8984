package fr.alin.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.view.OwnSession;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Lists and ends the caller's own sessions. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class AccountSessionService {

    @Inject
    AccountSessionRepository repository;

    @Inject
    AccountSessions sessions;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** Open sessions, latest sign-in first; without those that the server has dropped for inactivity. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OwnSession> own() {
        var now = clock.instant();
        return repository.open(
                caller.accountId(),
                AccountSessions.current().digest(),
                now.minus(settings.sessionLife()),
                now.minus(settings.sessionIdle()).minus(SessionActivity.COARSENESS));
    }

    /** Ends one of the caller's sessions; false if it does not exist, has ended or belongs to another account. */
    public boolean end(long sessionId) {
        var ended = repository.end(caller.accountId(), sessionId, clock.instant());
        if (ended) {
            log.record(SecurityEvent.SESSIONS_ENDED, caller.accountId());
        }
        return ended;
    }

    /** Ends all of the caller's sessions except the current one. */
    public void endOthers() {
        sessions.endOthers(caller.accountId());
        log.record(SecurityEvent.SESSIONS_ENDED, caller.accountId());
    }
}
