package fr.alin.account.view;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of an account, for support.
 *
 * @param active whether its holder has chosen a password
 * @param seenAt when she was last here, accurate to five minutes while a session is kept, else to an hour
 * @param signedInAt her last sign-in of which a session is kept
 * @param failedAt the last failed sign-in since then, from a browser unknown to the account
 * @param lockedUntil the end of a lock in force; empty when she may sign in
 * @param linkUntil until when the latest link mailed to her can be used
 * @param sessions number of her open sessions
 */
public record AccountState(
        AccountHolder holder,
        boolean active,
        Optional<Instant> seenAt,
        Optional<Instant> signedInAt,
        Optional<Instant> failedAt,
        Optional<Instant> lockedUntil,
        Optional<Instant> linkUntil,
        int sessions) {}
