package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A link mailed to the holder of an account. Valid for two days and until one of the account's links has been
 * used. See decision 06-confirm-a-link-by-a-click. See decision 43-a-later-link-keeps-earlier-ones.
 */
@Entity
@Table(name = "account_link")
public class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link_seq")
    @SequenceGenerator(name = "account_link_seq", sequenceName = "account_link_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "key_digest", updatable = false)
    private String keyDigest;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LinkPurpose purpose;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountLink() {} // for JPA

    public AccountLink(long accountId, LinkKey key, LinkPurpose purpose, Instant now, Duration lifetime) {
        this.accountId = accountId;
        this.keyDigest = key.digest().value();
        this.purpose = requireNonNull(purpose);
        this.expiresAt = now.plus(lifetime);
    }

    public LinkState state(Instant now) {
        if (endedAt != null) {
            return LinkState.UNUSABLE;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    /** The click of R-038. A second click changes nothing. */
    public void confirm(Instant now) {
        requireValid(now);
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    public void requireConfirmed(Instant now) {
        requireValid(now);
        if (confirmedAt == null) {
            throw new EmailNotConfirmed();
        }
    }

    /** Uses the link up. */
    public void use(Instant now) {
        requireConfirmed(now);
        end(now);
    }

    /** Ends the link without using it: a new password was chosen, or the e-mail address has changed. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    private void requireValid(Instant now) {
        switch (state(now)) {
            case EXPIRED -> throw new LinkExpired();
            case UNUSABLE -> throw new LinkUnusable();
            case VALID -> {}
        }
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public long accountId() {
        return accountId;
    }

    public String keyDigest() {
        return keyDigest;
    }

    public LinkPurpose purpose() {
        return purpose;
    }
}
