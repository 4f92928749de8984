package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Digest;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkUnusable;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.persistence.AccountLinkRepository;
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.SignInThrottleRepository;
import fr.alin.shared.model.EmailAddress;

/** The short transactions around hashing a new password; only {@link AccountService} uses them. */
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
    Event<AccountEvent> events;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EmailAddress usernameBehind(String key) {
        var link = links.find(new LinkKey(key)).orElseThrow(LinkUnusable::new);
        link.requireConfirmed(clock.instant());
        return holderOf(link).email();
    }

    /** Spends the link; of two who use it at once, one wins. Whoever was locked out has proven the mailbox and may try. */
    public void replace(String key, PasswordHash chosen) {
        var now = clock.instant();
        var link = links.findLocked(new LinkKey(key)).orElseThrow(LinkUnusable::new);
        link.use(now);
        var account = accounts.findLocked(link.accountId()).orElseThrow(AccountNotFound::new);
        links.endAll(account.id(), now);
        throttles.forget(Digest.ofEmail(account.email().value()));
        events.fire(account.choosePassword(chosen, now));
    }

    private Account holderOf(AccountLink link) {
        return accounts.find(link.accountId()).orElseThrow(AccountNotFound::new);
    }
}
