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
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.EmailChangeRepository;
import fr.alin.account.view.PendingEmail;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** What anybody who is signed in changes about her own account; what others might abuse asks for the password again. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class OwnAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    EmailChangeRepository emailChanges;

    @Inject
    HolderPassword passwords;

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
     * Another name or civility. The name it was is kept, and the next import or update compares the new one.
     *
     * @return false when nothing differs from what is known
     * @throws fr.alin.account.model.NamePartKept when the reason that is given does not change what is to differ
     * @throws fr.alin.account.model.TooManyNameChanges when the name has changed often enough this month
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public boolean rename(Rename command) {
        passwords.require(caller.accountId(), command.password());
        return changes.rename(command);
    }

    /** @return false when it is the number that is known */
    public boolean changeMobile(MobilePhone number) {
        var account = own();
        if (account.isReachedAt(number)) {
            return false;
        }
        events.fire(account.reachAt(number, clock.instant()));
        return true;
    }

    /**
     * Asks both mailboxes, the one in use and the new one; the address changes when both have confirmed. Nobody learns
     * whether another account has the new address: only the owner of that mailbox is told.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public void changeEmail(EmailAddress newEmail, String password) {
        passwords.require(caller.accountId(), password);
        changes.changeEmail(newEmail);
    }

    /** The change of address that waits for a click, if there is one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PendingEmail> pendingEmail() {
        return emailChanges
                .of(caller.accountId())
                .filter(change -> change.isOpen(clock.instant()))
                .map(change -> new PendingEmail(
                        change.newEmail(), change.isFormerConfirmed(), change.isNewConfirmed(), change.expiresAt()));
    }

    /** Mails the links again, to whoever has not clicked yet; only the last ones work. */
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
