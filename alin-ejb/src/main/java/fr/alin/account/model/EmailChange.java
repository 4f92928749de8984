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

/** The address an account is to move to. It does once both mailboxes have confirmed: neither can do it without the other. */
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

    /** Begins anew, with this address in place of the one asked for before. */
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

    /** For mails sent again: the links of the former ones end, what was confirmed stays so, and so does the end. */
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
     * The click in one of the two mailboxes; a second one changes nothing.
     *
     * @throws EmailChangeOver when it comes too late
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

    /** Whether this very address was asked for since that moment, as by the first of two clicks. */
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
