package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A signed-in session. The server holds its state; this row tells every node whether it may still be used.
 * See decision 42-a-session-is-a-row.
 */
@Entity
@Table(name = "account_session")
public class AccountSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
    @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "key_digest", updatable = false)
    private String keyDigest;

    @Column(updatable = false)
    private String device;

    @Column(name = "signed_in_at", updatable = false)
    private Instant signedInAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountSession() {} // for JPA

    public AccountSession(long accountId, SessionKey key, BrowserLabel device, Instant now) {
        this.accountId = accountId;
        this.keyDigest = key.digest().value();
        this.device = device.value();
        this.signedInAt = requireNonNull(now);
        this.lastSeenAt = now;
    }

    public long accountId() {
        return accountId;
    }

    public String keyDigest() {
        return keyDigest;
    }
}
