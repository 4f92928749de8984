package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** The current password, asked for before something that matters: an open session is not yet the holder. */
@Dependent
class HolderPassword {

    @Inject
    SignInAttempts attempts;

    @Inject
    SecurityLog log;

    /**
     * Counts the try as a sign-in does, but apart. To be called outside of a transaction: it hashes.
     *
     * @throws PasswordRefused when it is another
     * @throws PasswordPaused when it is not looked at, after too many wrong ones
     */
    void require(long accountId, String password) {
        var attempt = attempts.beginSignedIn(accountId);
        if (attempt.isStopped()) {
            log.record(SecurityEvent.SIGN_IN_STOPPED, accountId);
            throw new PasswordPaused();
        }
        if (attempt.credential().filter(known -> known.hash().matches(password)).isEmpty()) {
            log.record(SecurityEvent.PASSWORD_REFUSED, accountId);
            throw attempt.lockedUntil().isPresent() ? new PasswordPaused() : new PasswordRefused();
        }
        attempts.succeedSignedIn(accountId);
    }
}
