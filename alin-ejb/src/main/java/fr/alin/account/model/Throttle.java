package fr.alin.account.model;

import java.time.Instant;
import java.util.Optional;

/** A counter of attempts with a lock. */
public interface Throttle {

    /** Counts one attempt; empty if allowed, otherwise the end of the current lock. */
    Optional<Instant> claim(Instant now, LockoutPolicy policy);

    /** End of the lock that the attempt just claimed has triggered, if it fails. */
    Optional<Instant> lockAt(Instant now);
}
