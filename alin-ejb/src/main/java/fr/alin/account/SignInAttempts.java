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
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.DeviceThrottleRepository;
import fr.alin.account.persistence.SignInThrottleRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * The two short transactions around comparing a password; only beans of this context use them.
 *
 * <p>A browser that is known for the account has a count of its own. All others share one for the e-mail, known or not,
 * and one for their source: what strangers use up is theirs alone. Rows are locked in the order account, source, count.
 * See decision 05-count-a-sign-in-before-comparing.
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
    Sources sources;

    @Inject
    AccountSessions sessions;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Counts the try before anything is compared: a hundred tries at once are a hundred tries. */
    public SignInAttempt begin(String email) {
        var account = address(email).flatMap(accounts::findByEmail);
        var device = account.flatMap(this::knownDevice);
        var braked = device.isPresent() ? Optional.<Instant>empty() : sources.claim(email);
        if (braked.isPresent()) {
            log.record(SecurityEvent.SOURCE_STOPPED);
            return SignInAttempt.sourceStoppedUntil(braked.get());
        }
        var now = clock.instant();
        var throttle = device.<Throttle>map(known -> deviceThrottles.lock(known, now))
                .orElseGet(() -> throttles.lock(Digest.ofEmail(email), now));
        return claim(throttle, now, account.flatMap(SignInAttempts::credential), device);
    }

    /** The same for somebody who is signed in already; whoever guesses there shuts nobody out of the sign-in. */
    @RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
    public SignInAttempt beginSignedIn(long accountId) {
        var now = clock.instant();
        var device = DeviceOfAccount.signedIn(accountId);
        return claim(
                deviceThrottles.lock(device, now),
                now,
                accounts.find(accountId).flatMap(SignInAttempts::credential),
                Optional.of(device));
    }

    /** Begins the session; there is none when the password was replaced while it was compared. */
    public Optional<SessionKey> succeed(String email, SignInAttempt attempt, Optional<PasswordHash> stronger) {
        var credential = attempt.credential().orElseThrow();
        var holder = accounts.findLocked(credential.accountId())
                .filter(account -> account.passwordHash().equals(Optional.of(credential.hash())));
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        attempt.device().ifPresentOrElse(deviceThrottles::forget, () -> {
            sources.giveBack(email);
            throttles.forget(Digest.ofEmail(email));
        });
        accounts.seen(credential.accountId(), clock.instant());
        stronger.ifPresent(hash -> holder.get().strengthen(credential.hash(), hash));
        return Optional.of(sessions.begin(credential.accountId()));
    }

    @RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
    public void succeedSignedIn(long accountId) {
        deviceThrottles.forget(DeviceOfAccount.signedIn(accountId));
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

    private static Optional<Credential> credential(Account account) {
        return account.passwordHash().map(hash -> new Credential(account.asKnown(), account.role(), hash));
    }

    /** What is no e-mail is nobody's: refused like an unknown one. */
    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (InvalidValueException nobodys) {
            return Optional.empty();
        }
    }

    private LockoutPolicy policy() {
        return new LockoutPolicy(settings.signInTries(), settings.signInFirstLock(), settings.signInLongestLock());
    }
}
