package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountActKind;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Digest;
import fr.alin.account.view.AccountState;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Role;

/** What support sees of an account that it has opened, and does to it for its holder. Each act is recorded. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class AccountSupportService {

    @Inject
    AccountActService acts;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountStateRepository states;

    @Inject
    MailedLinks links;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    DeviceThrottleRepository deviceThrottles;

    @Inject
    AccountSessions sessions;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @throws AccountNotOpened when the caller has not opened it */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountState state(long accountId) {
        acts.requireOpen(accountId);
        var now = clock.instant();
        return states.of(accountId, now, now.minus(settings.sessionLife())).orElseThrow(AccountNotFound::new);
    }

    /** Mails the link that the holder needs next to her address, in her language; nobody else sees it. */
    public void mailLink(long accountId) {
        acts.record(accountId, AccountActKind.LINK_MAILED);
        var account = find(accountId);
        links.mail(account, account.language());
    }

    /** Ends the locks after failed sign-ins, of unknown and of known browsers. */
    public void unlock(long accountId) {
        acts.record(accountId, AccountActKind.UNLOCKED);
        throttles.delete(Digest.ofEmail(find(accountId).email().value()));
        deviceThrottles.deleteAll(accountId);
    }

    public void endSessions(long accountId) {
        acts.record(accountId, AccountActKind.SESSIONS_ENDED);
        sessions.endAll(accountId);
    }

    private Account find(long accountId) {
        return accounts.find(accountId).orElseThrow(AccountNotFound::new);
    }
}
