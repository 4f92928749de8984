package fr.alin.account;

import java.time.Instant;
import java.util.Optional;

import fr.alin.account.model.DeviceOfAccount;

/**
 * A counted attempt: either stopped by a lock, or still to be compared. A lock that this attempt triggers applies only
 * if it fails.
 *
 * @param device the browser the attempt was counted for, if it is known for the account
 */
public record SignInAttempt(
        boolean isStopped,
        boolean isSourceStopped,
        Optional<Instant> lockedUntil,
        Optional<Credential> credential,
        Optional<DeviceOfAccount> device) {

    /** @param credential of the stopped account, if there is one; the password is not compared */
    static SignInAttempt stoppedUntil(Instant end, Optional<Credential> credential) {
        return new SignInAttempt(true, false, Optional.of(end), credential, Optional.empty());
    }

    /** The network is stopped, not the account. */
    static SignInAttempt sourceStoppedUntil(Instant end) {
        return new SignInAttempt(true, true, Optional.of(end), Optional.empty(), Optional.empty());
    }
}
