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
import fr.alin.account.view.EmailChangeView;
import fr.alin.account.view.EmailConfirmation;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Confirms or refuses a change of address by one of the two mailed keys; needs no sign-in. */
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

    /** State of a mailed link. Reading it changes nothing, since mail scanners open links too. */
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
     * Records the click in one mailbox; the second of the two changes the account's address.
     *
     * @return whether the address has changed; it has not while the other mailbox has not confirmed
     * @throws EmailChangeOver when the change has ended or expired
     * @throws fr.alin.account.model.EmailTaken when another account has taken the address meanwhile
     */
    public EmailConfirmation confirm(String key) {
        var link = new LinkKey(key);
        var change = changes.lock(link).orElseThrow(EmailChangeOver::new);
        change.confirm(link, clock.instant());
        return change.isAgreed() ? move(change) : EmailConfirmation.halfway();
    }

    /** Cancels the change; either mailbox can. */
    public void refuse(String key) {
        var change = open(changes.lock(new LinkKey(key))).orElseThrow(EmailChangeOver::new);
        changes.remove(change);
        log.record(SecurityEvent.EMAIL_CHANGE_REFUSED, change.accountId());
    }

    private Optional<EmailChange> open(Optional<EmailChange> change) {
        return change.filter(pending -> pending.isOpen(clock.instant()));
    }

    /**
     * All known browsers are forgotten except the calling one. The counters of the former address move to the new one.
     */
    private EmailConfirmation move(EmailChange change) {
        var now = clock.instant();
        accounts.removeUnconfirmed(change.newEmail());
        var account = accounts.find(change.accountId()).orElseThrow(AccountNotFound::new);
        var known = account.asKnown();
        var moved = account.moveTo(change.newEmail(), now);
        accounts.flush();
        var former = Digest.ofEmail(moved.email().value());
        var latest = Digest.ofEmail(moved.newEmail().value());
        throttles.move(former, latest);
        allowances.move(former, latest);
        changes.remove(change);
        events.fire(moved);
        return EmailConfirmation.done(devices.renewedFor(known, account.asKnown()));
    }
}
