package fr.alin.account.view;

import java.time.Instant;

import fr.alin.account.model.SignInResult;

/** How a sign-in ended. Account and role are set only when accepted, {@code lockedUntil} only when locked. */
public record SignInOutcome(SignInResult result, long accountId, String role, Instant lockedUntil) {

    public static SignInOutcome accepted(long accountId, String role) {
        return new SignInOutcome(SignInResult.ACCEPTED, accountId, role, Instant.EPOCH);
    }

    public static SignInOutcome refused() {
        return new SignInOutcome(SignInResult.REFUSED, 0, "", Instant.EPOCH);
    }

    public static SignInOutcome lockedUntil(Instant until) {
        return new SignInOutcome(SignInResult.LOCKED, 0, "", until);
    }

    public boolean isAccepted() {
        return result == SignInResult.ACCEPTED;
    }
}
