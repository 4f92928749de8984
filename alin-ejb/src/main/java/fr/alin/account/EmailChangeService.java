package fr.alin.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Digest;
import fr.alin.account.model.EmailChange;
import fr.alin.account.model.EmailChangeOver;
import fr.alin.account.model.LinkKey;
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.EmailChangeRepository;
import fr.alin.account.persistence.MailAllowanceRepository;
import fr.alin.account.persistence.SignInThrottleRepository;
import fr.alin.account.view.EmailChangeView;
import fr.alin.account.view.EmailConfirmation;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** What whoever holds one of the two mailed keys can do about a change of address; it asks for no sign-in. */
@Stateless
@PermitAll
public class EmailChangeService {

    @Inject
    AccountRepository accounts;

    @Inject
    EmailChangeRepository changes;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    MailAllowanceRepository allowances;

    @Inject
    KnownDevices devices;

    @Inject
    Event<AccountEvent> events;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** What a link is good for. Reading it changes nothing: mail scanners open links too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EmailChangeView look(String key) {
        var link = new LinkKey(key);
        return open(changes.find(link))
                .map(change -> new EmailChangeView(
                        true,
                        change.isOfNew(link),
                        change.isOfNew(link) ? change.isNewConfirmed() : change.isFormerConfirmed(),
                        change.newEmail().masked()))
                .orElseGet(EmailChangeView::over);
    }

    /**
     * The click in one mailbox; the second of the two moves the account to the new address.
     *
     * @return whether the address has changed, which it has not while the other mailbox has not confirmed
     * @throws EmailChangeOver when it came too late
     * @throws fr.alin.account.model.EmailTaken when an account took the address meanwhile
     */
    public EmailConfirmation confirm(String key) {
        var link = new LinkKey(key);
        var change = changes.lock(link).orElseThrow(EmailChangeOver::new);
        change.confirm(link, clock.instant());
        return change.isAgreed() ? move(change) : EmailConfirmation.halfway();
    }

    /** Either mailbox stops it, for good. */
    public void refuse(String key) {
        var change = open(changes.lock(new LinkKey(key))).orElseThrow(EmailChangeOver::new);
        changes.remove(change);
        log.record(SecurityEvent.EMAIL_CHANGE_REFUSED, change.accountId());
    }

    private Optional<EmailChange> open(Optional<EmailChange> change) {
        return change.filter(waiting -> waiting.isOpen(clock.instant()));
    }

    /** Browsers that were known become strangers, but the one that clicks. What was counted for the former address counts on for the new one. */
    private EmailConfirmation move(EmailChange change) {
        var now = clock.instant();
        accounts.removeUnconfirmed(change.newEmail());
        var account = accounts.find(change.accountId()).orElseThrow(AccountNotFound::new);
        var known = account.asKnown();
        var moved = account.moveTo(change.newEmail(), now);
        accounts.settle();
        var former = Digest.ofEmail(moved.email().value());
        var latest = Digest.ofEmail(moved.newEmail().value());
        throttles.move(former, latest);
        allowances.move(former, latest);
        changes.remove(change);
        events.fire(moved);
        return EmailConfirmation.done(devices.renewedFor(known, account.asKnown()));
    }
}
