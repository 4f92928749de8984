package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Attempts, counted before the password is checked. Too many lock for a while. */
@Embeddable
class Tries {

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

    /** Counts one attempt; empty if allowed, otherwise the end of the current lock. */
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

    /** End of the lock that the attempt just claimed has triggered, if it fails. */
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
