package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.HolderName;
import fr.alin.account.model.TooManyNameChanges;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** The short transactions that follow the password check; only {@link OwnAccountService} uses them. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class OwnAccountChanges {

    @Inject
    AccountRepository accounts;

    @Inject
    FormerNameRepository formerNames;

    @Inject
    EmailChangeRequests requests;

    @Inject
    NameChanges names;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AccountEvent> events;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** The account's version lets only one of two simultaneous changes through, so that every change is counted. */
    public boolean rename(Rename command) {
        var account = own();
        if (!account.isNamed(command.name())) {
            requireOneLeft(account, command.name());
            formerNames.add(account.formerName(command.reason(), clock.instant()));
        } else if (account.isAddressedAs(command.civility())) {
            return false;
        }
        events.fire(account.rename(command.name(), command.civility(), command.reason(), clock.instant()));
        return true;
    }

    public void changeEmail(EmailAddress newEmail) {
        requests.ask(own(), newEmail);
    }

    private void requireOneLeft(Account account, HolderName name) {
        try {
            names.requireOneLeft(accounts.holder(account.id()).orElseThrow(), name);
        } catch (TooManyNameChanges stopped) {
            log.record(SecurityEvent.NAME_CHANGE_STOPPED, account.id());
            throw stopped;
        }
    }

    private Account own() {
        return accounts.find(caller.accountId()).orElseThrow(AccountNotFound::new);
    }
}
