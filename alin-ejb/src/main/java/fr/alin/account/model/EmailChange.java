package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.EmailAddress;

/** A pending change of an account's address. It takes effect when both mailboxes have confirmed. */
@Entity
@Table(name = "email_change")
public class EmailChange {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private long version;

    @Column(name = "new_email")
    private EmailAddress newEmail;

    @Column(name = "former_key_digest")
    private String formerKeyDigest;

    @Column(name = "new_key_digest")
    private String newKeyDigest;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "former_confirmed_at")
    private Instant formerConfirmedAt;

    @Column(name = "new_confirmed_at")
    private Instant newConfirmedAt;

    protected EmailChange() {} // for JPA

    public EmailChange(long accountId, EmailAddress newEmail, EmailChangeKeys keys, Instant now, Duration lifetime) {
        this.accountId = accountId;
        ask(newEmail, keys, now, lifetime);
    }

    /** Starts again with this address in place of the former request. */
    public final void ask(EmailAddress address, EmailChangeKeys keys, Instant now, Duration lifetime) {
        newEmail = requireNonNull(address);
        formerKeyDigest = keys.former().digest().value();
        newKeyDigest = keys.latest().digest().value();
        requestedAt = now;
        remindedAt = null;
        expiresAt = now.plus(lifetime);
        formerConfirmedAt = null;
        newConfirmedAt = null;
    }

    /** New keys for repeated mails: earlier links stop working; confirmations and the expiry stay. */
    public void renew(EmailChangeKeys keys, Instant now) {
        remindedAt = now;
        if (!isFormerConfirmed()) {
            formerKeyDigest = keys.former().digest().value();
        }
        if (!isNewConfirmed()) {
            newKeyDigest = keys.latest().digest().value();
        }
    }

    /**
     * Records the click in one of the two mailboxes; a second click changes nothing.
     *
     * @throws EmailChangeOver when the change has expired
     */
    public void confirm(LinkKey key, Instant now) {
        if (!isOpen(now)) {
            throw new EmailChangeOver();
        }
        if (isOfNew(key) && newConfirmedAt == null) {
            newConfirmedAt = now;
        } else if (isOfFormer(key) && formerConfirmedAt == null) {
            formerConfirmedAt = now;
        }
    }

    /** Whether the same address was requested after that moment, as by a double click. */
    public boolean isAskedSince(Instant moment, EmailAddress address) {
        return newEmail.equals(address) && requestedAt.isAfter(moment);
    }

    public boolean isRemindedSince(Instant moment) {
        return remindedAt != null && remindedAt.isAfter(moment);
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether both have confirmed. */
    public boolean isAgreed() {
        return isFormerConfirmed() && isNewConfirmed();
    }

    /** Whether the key was mailed to the new address. */
    public boolean isOfNew(LinkKey key) {
        return newKeyDigest.equals(key.digest().value());
    }

    private boolean isOfFormer(LinkKey key) {
        return formerKeyDigest.equals(key.digest().value());
    }

    public boolean isFormerConfirmed() {
        return formerConfirmedAt != null;
    }

    public boolean isNewConfirmed() {
        return newConfirmedAt != null;
    }

    public long accountId() {
        return accountId;
    }

    public EmailAddress newEmail() {
        return newEmail;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
