package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.UniqueNumber;

/**
 * A code mailed to the address that the registration site holds. Valid for a day, for one use and a few tries.
 */
@Entity
@Table(name = "security_code")
public class SecurityCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "security_code_seq")
    @SequenceGenerator(name = "security_code_seq", sequenceName = "security_code_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "unique_number", nullable = false, updatable = false)
    private UniqueNumber number;

    @Column(name = "code_hash", nullable = false, updatable = false)
    private String sealed;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "tries_left", nullable = false)
    private int triesLeft;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SecurityCode() {} // for JPA

    /** @param sealed the code, encrypted with a key that is not in the database */
    public SecurityCode(long accountId, UniqueNumber number, String sealed, Instant now, Duration validity, int tries) {
        this.accountId = accountId;
        this.number = Objects.requireNonNull(number);
        this.sealed = Objects.requireNonNull(sealed);
        this.issuedAt = now;
        this.expiresAt = now.plus(validity);
        this.triesLeft = tries;
    }

    /** Uses the code up if it was typed right, else counts a try. */
    public boolean accept(boolean right, Instant now) {
        if (!isUsable(now)) {
            return false;
        }
        if (!right) {
            triesLeft--;
            return false;
        }
        endedAt = now;
        return true;
    }

    public boolean isUsable(Instant now) {
        return endedAt == null && triesLeft > 0 && now.isBefore(expiresAt);
    }

    /** Whether all tries are used. */
    public boolean isLocked() {
        return triesLeft == 0;
    }

    public boolean isFor(UniqueNumber other) {
        return number.equals(other);
    }

    /** The encrypted code. */
    public String sealed() {
        return sealed;
    }

    public long accountId() {
        return accountId;
    }

    public UniqueNumber number() {
        return number;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int triesLeft() {
        return triesLeft;
    }
}
