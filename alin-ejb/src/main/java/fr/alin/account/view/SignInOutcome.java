package fr.alin.account.view;

import java.time.Instant;

import fr.alin.account.model.SignInResult;

/**
 * Result of a sign-in. Account, role, session key and device token are set only when accepted, {@code lockedUntil} only
 * when locked or stopped.
 */
public record SignInOutcome(
        SignInResult result, long accountId, String role, Instant lockedUntil, String session, String device) {

    public static SignInOutcome accepted(long accountId, String role, String session, String device) {
        return new SignInOutcome(SignInResult.ACCEPTED, accountId, role, Instant.EPOCH, session, device);
    }

    public static SignInOutcome refused() {
        return new SignInOutcome(SignInResult.REFUSED, 0, "", Instant.EPOCH, "", "");
    }

    public static SignInOutcome lockedUntil(Instant until) {
        return new SignInOutcome(SignInResult.LOCKED, 0, "", until, "", "");
    }

    /** The network is stopped, whatever the account. */
    public static SignInOutcome sourceStoppedUntil(Instant until) {
        return new SignInOutcome(SignInResult.SOURCE_STOPPED, 0, "", until, "", "");
    }

    /** Masked: keys must not reach the logs. */
    @Override
    public String toString() {
        return "SignInOutcome[" + result + ", " + accountId + "]";
    }

    public boolean isAccepted() {
        return result == SignInResult.ACCEPTED;
    }
}
