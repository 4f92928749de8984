package fr.alin.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.model.Account;
import fr.alin.account.model.Digest;
import fr.alin.account.model.LockoutPolicy;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.SessionKey;
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.SignInThrottleRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;

/** The two short transactions around comparing a password; only {@link AccountService} uses them. */
@Stateless
@PermitAll
public class SignInAttempts {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    AccountSessions sessions;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Counts the try before anything is compared: a hundred tries at once are a hundred tries. */
    public SignInAttempt begin(String email) {
        var now = clock.instant();
        var throttle = throttles.lock(Digest.ofEmail(email), now);
        var stopped = throttle.claim(now, policy());
        if (stopped.isPresent()) {
            return new SignInAttempt(true, stopped, Optional.empty());
        }
        return new SignInAttempt(false, throttle.lockAt(now), credential(email));
    }

    /** Begins the session; there is none when the password was replaced while it was compared. */
    public Optional<SessionKey> succeed(String email, Credential credential, Optional<PasswordHash> stronger) {
        var holder = accounts.findLocked(credential.accountId())
                .filter(account -> account.passwordHash().equals(Optional.of(credential.hash())));
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        throttles.forget(Digest.ofEmail(email));
        accounts.seen(credential.accountId(), clock.instant());
        stronger.ifPresent(hash -> holder.get().strengthen(credential.hash(), hash));
        return Optional.of(sessions.begin(credential.accountId()));
    }

    /** The password was the one, outside of a sign-in. */
    public void proven(String email) {
        throttles.forget(Digest.ofEmail(email));
    }

    private Optional<Credential> credential(String typed) {
        return address(typed).flatMap(accounts::findByEmail).flatMap(SignInAttempts::credential);
    }

    private static Optional<Credential> credential(Account account) {
        return account.passwordHash().map(hash -> new Credential(account.id(), account.role(), hash));
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
