package fr.alin.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.persistence.AccountSessionRepository;
import fr.alin.account.view.OwnSession;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Where the caller is signed in, and how she ends what she does not know; always her own sessions. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
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

    /** Sessions in use, the last signed in first; those left alone for so long that the server has let go of them are not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OwnSession> own() {
        var now = clock.instant();
        return repository.open(
                caller.accountId(),
                AccountSessions.current().digest(),
                now.minus(settings.sessionLife()),
                now.minus(settings.sessionIdle()).minus(SessionSightings.COARSENESS));
    }

    /** Ends one of the caller's sessions at once; false when it is not open any more, or is nobody's or somebody else's. */
    public boolean end(long sessionId) {
        var ended = repository.end(caller.accountId(), sessionId, clock.instant());
        if (ended) {
            log.record(SecurityEvent.SESSIONS_ENDED, caller.accountId());
        }
        return ended;
    }

    /** Ends all of the caller's sessions but the one that asks. */
    public void endOthers() {
        sessions.endOthers(caller.accountId());
        log.record(SecurityEvent.SESSIONS_ENDED, caller.accountId());
    }
}
