package fr.alin.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.AccountSession;
import fr.alin.account.model.BrowserLabel;
import fr.alin.account.model.SessionKey;
import fr.alin.shared.security.CallOrigin;

/**
 * Begins and ends sessions within the current transaction. An ended session ends on all nodes, since each request
 * checks the database. Erasing an account deletes its sessions.
 */
@ApplicationScoped
class AccountSessions {

    @Inject
    AccountSessionRepository sessions;

    @Inject
    AccountLinkRepository links;

    @Inject
    Clock clock;

    SessionKey begin(long accountId) {
        var key = SessionKey.draw();
        var browser = BrowserLabel.of(CallOrigin.current().browser());
        sessions.add(new AccountSession(accountId, key, browser, clock.instant()));
        return key;
    }

    void endAll(long accountId) {
        sessions.endAllBut(accountId, SessionKey.none().digest(), clock.instant());
    }

    /** Ends all sessions except the current one. */
    void endOthers(long accountId) {
        sessions.endAllBut(accountId, current().digest(), clock.instant());
    }

    void endOthers(@Observes PasswordChanged event) {
        endOthers(event.accountId());
    }

    /** Also ends mailed links: they went to the former mailbox. */
    void endOthers(@Observes EmailChanged event) {
        endOthers(event.accountId());
        links.endAll(event.accountId(), clock.instant());
    }

    static SessionKey current() {
        return new SessionKey(CallOrigin.current().session());
    }
}
