package fr.alin.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.model.Account;
import fr.alin.account.model.DeviceOfAccount;
import fr.alin.account.model.Digest;
import fr.alin.account.model.LockoutPolicy;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.SessionKey;
import fr.alin.account.model.Throttle;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * The two short transactions around a password comparison; only beans of this context use them.
 *
 * <p>A browser known for the account has its own counter. All others share one per e-mail address, whether it has an
 * account or not, and one per network, so that strangers cannot use up the holder's attempts. Rows are locked in the
 * order account, network, counter. See decision 05-count-a-sign-in-before-comparing.
 */
@Stateless
@PermitAll
public class SignInAttempts {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    DeviceThrottleRepository deviceThrottles;

    @Inject
    KnownDevices devices;

    @Inject
    NetworkRateLimiter sources;

    @Inject
    AccountSessions sessions;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Counts the attempt before comparing, so that simultaneous attempts are all counted. */
    public SignInAttempt begin(String email) {
        var account = address(email).flatMap(accounts::findByEmail);
        var device = account.flatMap(this::knownDevice);
        var stoppedUntil = device.isPresent() ? Optional.<Instant>empty() : sources.claim(email);
        if (stoppedUntil.isPresent()) {
            log.record(SecurityEvent.SOURCE_STOPPED);
            return SignInAttempt.sourceStoppedUntil(stoppedUntil.get());
        }
        var now = clock.instant();
        var throttle = device.<Throttle>map(known -> deviceThrottles.lock(known, now))
                .orElseGet(() -> throttles.lock(Digest.ofEmail(email), now));
        return claim(throttle, now, account.flatMap(SignInAttempts::credential), device);
    }

    /** The same for a signed-in user, with a separate counter: guessing here does not lock the sign-in. */
    @RolesAllowed(Role.SIGNED_IN)
    public SignInAttempt beginSignedIn(long accountId) {
        var now = clock.instant();
        var device = DeviceOfAccount.signedIn(accountId);
        return claim(
                deviceThrottles.lock(device, now),
                now,
                accounts.find(accountId).flatMap(SignInAttempts::credential),
                Optional.of(device));
    }

    /** Begins the session; empty if the password was replaced or the account suspended during the comparison. */
    public Optional<SessionKey> succeed(String email, SignInAttempt attempt, Optional<PasswordHash> stronger) {
        var credential = attempt.credential().orElseThrow();
        var holder = accounts.findLocked(credential.accountId())
                .filter(account -> !account.access().isSuspended())
                .filter(account -> account.passwordHash().equals(Optional.of(credential.hash())));
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        attempt.device().ifPresentOrElse(deviceThrottles::delete, () -> {
            sources.giveBack(email);
            throttles.delete(Digest.ofEmail(email));
        });
        accounts.seen(credential.accountId(), clock.instant());
        stronger.ifPresent(hash -> holder.get().strengthen(credential.hash(), hash));
        return Optional.of(sessions.begin(credential.accountId()));
    }

    @RolesAllowed(Role.SIGNED_IN)
    public void succeedSignedIn(long accountId) {
        deviceThrottles.delete(DeviceOfAccount.signedIn(accountId));
    }

    private SignInAttempt claim(
            Throttle throttle, Instant now, Optional<Credential> credential, Optional<DeviceOfAccount> device) {
        return throttle.claim(now, policy())
                .map(end -> SignInAttempt.stoppedUntil(end, credential))
                .orElseGet(() -> new SignInAttempt(false, false, throttle.lockAt(now), credential, device));
    }

    private Optional<DeviceOfAccount> knownDevice(Account account) {
        return devices.callingFor(account.asKnown()).map(device -> DeviceOfAccount.of(account.id(), device));
    }

    /** A suspended account is refused like an unknown address. */
    private static Optional<Credential> credential(Account account) {
        return account.passwordHash()
                .filter(hash -> !account.access().isSuspended())
                .map(hash -> new Credential(account.asKnown(), account.access().role(), hash));
    }

    /** Text that is no e-mail address is treated like an unknown address. */
    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (InvalidValueException malformed) {
            return Optional.empty();
        }
    }

    private LockoutPolicy policy() {
        return new LockoutPolicy(settings.signInTries(), settings.signInFirstLock(), settings.signInLongestLock());
    }
}
