package fr.alin.account.model;

import java.time.Instant;
import java.util.Optional;

/** Something whose tries are counted together. */
public interface Throttle {

    /** Counts one try; empty when it may go on, else the end of the lock that stops it. */
    Optional<Instant> claim(Instant now, LockoutPolicy policy);

    /** When the try just claimed turns out wrong: the end of the lock it brought, if it did. */
    Optional<Instant> lockAt(Instant now);
}
