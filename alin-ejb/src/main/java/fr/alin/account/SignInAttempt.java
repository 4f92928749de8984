package fr.alin.account;

import java.time.Instant;
import java.util.Optional;

import fr.alin.account.model.DeviceOfAccount;

/**
 * A try that was counted: stopped by a lock, or to be compared; a lock it brings itself holds only if it fails.
 *
 * @param device the browser it was counted for, when that is known for the account
 */
public record SignInAttempt(
        boolean isStopped,
        boolean isSourceStopped,
        Optional<Instant> lockedUntil,
        Optional<Credential> credential,
        Optional<DeviceOfAccount> device) {

    /** @param credential of the account that is stopped, when there is one; nothing is compared with it */
    static SignInAttempt stoppedUntil(Instant end, Optional<Credential> credential) {
        return new SignInAttempt(true, false, Optional.of(end), credential, Optional.empty());
    }

    /** It is the network that is stopped, and not the account. */
    static SignInAttempt sourceStoppedUntil(Instant end) {
        return new SignInAttempt(true, true, Optional.of(end), Optional.empty(), Optional.empty());
    }
}
