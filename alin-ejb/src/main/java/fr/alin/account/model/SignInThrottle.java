package fr.alin.account.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Attempts of unknown browsers for one e-mail address, with or without account.
 * See decision 05-count-a-sign-in-before-comparing.
 */
@Entity
@Table(name = "sign_in_throttle")
public class SignInThrottle implements Throttle {

    @Id
    @Column(name = "email_digest")
    private String emailDigest;

    @Version
    private long version;

    @Embedded
    private Tries tries;

    protected SignInThrottle() {} // for JPA

    public SignInThrottle(Digest email, Instant now) {
        this.emailDigest = email.value();
        this.tries = new Tries(now);
    }

    @Override
    public Optional<Instant> claim(Instant now, LockoutPolicy policy) {
        return tries.claim(now, policy);
    }

    @Override
    public Optional<Instant> lockAt(Instant now) {
        return tries.lockAt(now);
    }
}
