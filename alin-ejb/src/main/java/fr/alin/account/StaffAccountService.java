package fr.alin.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.StaffInvited;
import fr.alin.account.model.Access;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Accounts of the staff. They are made by an invitation and never out of somebody's own account.
 * See decision 85-staff-are-invited.
 */
@Stateless
@RolesAllowed(Role.STAFF_ADMINISTRATOR)
public class StaffAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinkRepository links;

    @Inject
    AccountSessions sessions;

    @Inject
    Event<AccountEvent> events;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Makes the account and mails the invitation. An account that nobody has confirmed gives way.
     *
     * @return the account id
     * @throws AddressTaken when somebody has an account with this address
     */
    public long invite(NewStaffAccount wanted) {
        accounts.removeUnconfirmed(wanted.email());
        if (accounts.findByEmail(wanted.email()).isPresent()) {
            throw new AddressTaken();
        }
        var account = new Account(wanted.email(), wanted.details(), Access.staff(wanted.role()));
        accounts.add(account);
        accounts.flush();
        mail(account);
        return account.id();
    }

    /**
     * Mails a new invitation; the former links end.
     *
     * @throws InvitationAccepted when she has chosen a password meanwhile
     */
    public void inviteAgain(long accountId) {
        var account = locked(accountId);
        if (account.isActive()) {
            throw new InvitationAccepted();
        }
        links.endAll(accountId, clock.instant());
        mail(account);
    }

    /** Gives the member another role; whoever is signed in with the former one has to sign in again. */
    public void changeRole(long accountId, String role) {
        locked(accountId).access().changeTo(role);
        sessions.endAll(accountId);
        log.record(SecurityEvent.STAFF_ROLE_CHANGED, accountId);
    }

    /** Refuses every further sign-in and request of the member, and ends her links. */
    public void suspend(long accountId) {
        locked(accountId).access().suspend(clock.instant());
        sessions.endAll(accountId);
        links.endAll(accountId, clock.instant());
        log.record(SecurityEvent.STAFF_SUSPENDED, accountId);
    }

    public void reactivate(long accountId) {
        locked(accountId).access().reactivate();
        log.record(SecurityEvent.STAFF_REACTIVATED, accountId);
    }

    /** The accounts in this role that can sign in; nobody else takes their access away before the transaction ends. */
    public List<Long> lockActive(String role) {
        return accounts.lockActive(role);
    }

    private Account locked(long accountId) {
        return accounts.findLocked(accountId).orElseThrow(AccountNotFound::new);
    }

    private void mail(Account account) {
        var now = clock.instant();
        log.record(SecurityEvent.STAFF_INVITED, account.id());
        var key = LinkKey.draw();
        links.add(new AccountLink(account.id(), key, LinkPurpose.INVITATION, now, settings.staffInvitationValidity()));
        events.fire(new StaffInvited(
                account.id(),
                account.email(),
                account.language(),
                account.access().role(),
                key.value(),
                now));
    }
}
