package fr.alin.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.view.PendingEmail;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Changes signed-in users make to their own accounts; sensitive ones ask for the password again. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class OwnAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    EmailChangeRepository emailChanges;

    @Inject
    CurrentPasswordCheck passwords;

    @Inject
    OwnAccountChanges changes;

    @Inject
    EmailChangeRequests requests;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AccountEvent> events;

    @Inject
    Clock clock;

    /**
     * Changes name or civility. The former name is kept; the next import or update compares the new one.
     *
     * @return false when nothing differs
     * @throws fr.alin.account.model.NamePartKept when the reason does not allow one of the changes
     * @throws fr.alin.account.model.TooManyNameChanges when the monthly limit is reached
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public boolean rename(Rename command) {
        passwords.require(caller.accountId(), command.password());
        return changes.rename(command);
    }

    /** @return false when the number is unchanged */
    public boolean changeMobile(MobilePhone number) {
        var account = own();
        if (account.isReachedAt(number)) {
            return false;
        }
        events.fire(account.reachAt(number, clock.instant()));
        return true;
    }

    /**
     * Asks both mailboxes, the current and the new one; the address changes when both have confirmed. Only the owner of
     * the new mailbox learns whether it already has an account.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public void changeEmail(EmailAddress newEmail, String password) {
        passwords.require(caller.accountId(), password);
        changes.changeEmail(newEmail);
    }

    /** The pending change of address, if any. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PendingEmail> pendingEmail() {
        return emailChanges
                .of(caller.accountId())
                .filter(change -> change.isOpen(clock.instant()))
                .map(change -> new PendingEmail(
                        change.newEmail(), change.isFormerConfirmed(), change.isNewConfirmed(), change.expiresAt()));
    }

    /** Mails the links again to the mailboxes that have not confirmed; the earlier links stop working. */
    public void remindOfEmailChange() {
        requests.remind(own());
    }

    public void cancelEmailChange() {
        emailChanges.lockOf(caller.accountId()).ifPresent(emailChanges::remove);
    }

    private Account own() {
        return accounts.find(caller.accountId()).orElseThrow(AccountNotFound::new);
    }
}
