package fr.alin.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Digest;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkUnusable;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PasswordOwner;
import fr.alin.shared.security.Role;

/** The short transactions around hashing a new password; only beans of this context use them. */
@Stateless
@PermitAll
public class PasswordReplacement {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinkRepository links;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    DeviceThrottleRepository deviceThrottles;

    @Inject
    Event<AccountEvent> events;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PasswordOwner ownerBehind(String key) {
        var link = links.find(new LinkKey(key)).orElseThrow(LinkUnusable::new);
        link.requireConfirmed(clock.instant());
        return owner(link.accountId());
    }

    @RolesAllowed(Role.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PasswordOwner owner(long accountId) {
        var holder = accounts.holder(accountId).orElseThrow(AccountNotFound::new);
        var names = List.of(holder.birthName(), holder.usageName(), holder.firstName());
        return PasswordOwner.of(holder.email(), names, holder.mobile());
    }

    /**
     * Uses up the link and ends all others; of two simultaneous uses, one wins. Clears the sign-in locks, since the
     * holder has proven the mailbox.
     */
    public Account replace(String key, PasswordHash chosen) {
        var now = clock.instant();
        var link = links.findLocked(new LinkKey(key)).orElseThrow(LinkUnusable::new);
        link.use(now);
        var account = replaceOwn(link.accountId(), chosen);
        throttles.delete(Digest.ofEmail(account.email().value()));
        deviceThrottles.deleteAll(account.id());
        return account;
    }

    /** Ends all links, including those that somebody else asked for. */
    @RolesAllowed(Role.SIGNED_IN)
    public Account replaceOwn(long accountId, PasswordHash chosen) {
        var now = clock.instant();
        var account = accounts.findLocked(accountId).orElseThrow(AccountNotFound::new);
        links.endAll(accountId, now);
        events.fire(account.choosePassword(chosen, now));
        return account;
    }
}
