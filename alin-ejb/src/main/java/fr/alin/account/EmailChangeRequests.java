package fr.alin.account;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.NewEmailOffered;
import fr.alin.account.event.TakenEmailOffered;
import fr.alin.account.model.Account;
import fr.alin.account.model.Digest;
import fr.alin.account.model.EmailChange;
import fr.alin.account.model.EmailChangeKeys;
import fr.alin.account.model.EmailChangeOver;
import fr.alin.account.model.EmailUnchanged;
import fr.alin.account.model.TooManyEmailChanges;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Mails the confirmation requests for a change of address, within the caller's transaction. */
@Dependent
class EmailChangeRequests {

    @Inject
    AccountRepository accounts;

    @Inject
    EmailChangeRepository changes;

    @Inject
    MailAllowanceRepository allowances;

    @Inject
    Event<AccountEvent> events;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** A later address replaces a pending one; a form submitted twice is mailed once. */
    void ask(Account account, EmailAddress newEmail) {
        if (newEmail.equals(account.email())) {
            throw new EmailUnchanged();
        }
        var now = clock.instant();
        allowances.lock(by(account.id()), now); // the second of two simultaneous clicks waits here, on any node
        if (changes.lockOf(account.id())
                .filter(pending -> pending.isAskedSince(repeatThreshold(), newEmail))
                .isPresent()) {
            return;
        }
        requireAllowed(account, newEmail);
        var keys = EmailChangeKeys.draw();
        var lifetime = settings.accountLinkValidity();
        changes.lockOf(account.id())
                .ifPresentOrElse(
                        pending -> pending.ask(newEmail, keys, now, lifetime),
                        () -> changes.add(new EmailChange(account.id(), newEmail, keys, now, lifetime)));
        notifyFormerAddress(account, newEmail, keys);
        notifyNewAddress(account, newEmail, keys);
    }

    /** Mails the links again to the mailboxes that have not confirmed; a repeated click is ignored. */
    void remind(Account account) {
        var change = changes.lockOf(account.id())
                .filter(pending -> pending.isOpen(clock.instant()))
                .orElseThrow(EmailChangeOver::new);
        if (change.isRemindedSince(repeatThreshold())) {
            return;
        }
        requireAllowed(account, change.newEmail());
        var keys = EmailChangeKeys.draw();
        change.renew(keys, clock.instant());
        if (!change.isFormerConfirmed()) {
            notifyFormerAddress(account, change.newEmail(), keys);
        }
        if (!change.isNewConfirmed()) {
            notifyNewAddress(account, change.newEmail(), keys);
        }
    }

    /** Has counters of its own, so that it does not use up the mails of the public forms. */
    private void requireAllowed(Account account, EmailAddress newEmail) {
        if (!takeMail(by(account.id())) || !takeMail(to(newEmail))) {
            log.record(SecurityEvent.MAIL_STOPPED, account.id());
            throw new TooManyEmailChanges();
        }
    }

    private boolean takeMail(Digest counter) {
        var now = clock.instant();
        return allowances.lock(counter, now).take(now, settings.accountMailsPerHour());
    }

    private Instant repeatThreshold() {
        return clock.instant().minus(settings.repeatedFormWithin());
    }

    static Digest by(long accountId) {
        return Digest.of("email-change-by-" + accountId);
    }

    static Digest to(EmailAddress address) {
        return Digest.of("email-change-to-" + address.value());
    }

    private void notifyFormerAddress(Account account, EmailAddress newEmail, EmailChangeKeys keys) {
        events.fire(new EmailChangeRequested(
                account.id(),
                account.email(),
                newEmail,
                account.language(),
                keys.former().value(),
                clock.instant()));
    }

    /**
     * An address in use gets no key, and the caller cannot tell. The address of an unconfirmed account counts as free.
     */
    private void notifyNewAddress(Account account, EmailAddress newEmail, EmailChangeKeys keys) {
        var now = clock.instant();
        accounts.findByEmail(newEmail)
                .filter(Account::isActive)
                .ifPresentOrElse(
                        owner -> events.fire(new TakenEmailOffered(
                                owner.id(),
                                Role.APPLICANT.equals(owner.access().role()),
                                owner.email(),
                                owner.language(),
                                now)),
                        () -> events.fire(new NewEmailOffered(
                                account.id(),
                                newEmail,
                                account.language(),
                                keys.latest().value(),
                                now)));
    }
}
