package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Tries counted one by one, before the password is looked at: none is free. Too many shut the door for a while. */
@Embeddable
public class Tries {

    private int tries;
    private int locks;

    @Column(name = "last_try_at")
    private Instant lastTryAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Tries() {} // for JPA

    Tries(Instant now) {
        this.lastTryAt = requireNonNull(now);
    }

    /** Counts one try; empty when it may go on, else the end of the lock that stops it. */
    Optional<Instant> claim(Instant now, LockoutPolicy policy) {
        if (isLocked(now)) {
            return Optional.of(lockedUntil);
        }
        if (isForgotten(now, policy)) {
            tries = 0;
            locks = 0;
        }
        lockedUntil = null;
        lastTryAt = now;
        tries++;
        if (tries >= policy.tries()) {
            lockedUntil = now.plus(policy.lock(locks));
            locks++;
            tries = 0;
        }
        return Optional.empty();
    }

    /** When the try just claimed turns out wrong: the end of the lock it brought, if it did. */
    Optional<Instant> lockAt(Instant now) {
        return isLocked(now) ? Optional.of(lockedUntil) : Optional.empty();
    }

    private boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private boolean isForgotten(Instant now, LockoutPolicy policy) {
        var last = lockedUntil == null ? lastTryAt : lockedUntil;
        return now.isAfter(last.plus(policy.longestLock()));
    }
}
