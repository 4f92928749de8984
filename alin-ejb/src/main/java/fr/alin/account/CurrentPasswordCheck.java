package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Asks for the current password before a sensitive action, since an open session does not prove who is using it. */
@Dependent
class CurrentPasswordCheck {

    @Inject
    SignInAttempts attempts;

    @Inject
    SecurityLog log;

    /**
     * Counts the attempt like a sign-in, with a separate counter. Must be called outside a transaction, because
     * hashing is slow.
     *
     * @throws PasswordRefused when the password is wrong
     * @throws PasswordPaused when too many wrong passwords were entered; the password is not checked
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
