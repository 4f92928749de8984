package fr.alin.account;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.SessionKey;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * A sign-in: counts the attempt, compares the password, reports the outcome. Compares exactly one hash, whether or not
 * the address has an account.
 */
@Dependent
class SignIn {

    @Inject
    SignInAttempts attempts;

    @Inject
    KnownDevices devices;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    SignInOutcome attempt(String email, String password) {
        var attempt = attempts.begin(email);
        if (attempt.isStopped()) {
            record(SecurityEvent.SIGN_IN_STOPPED, attempt);
            var until = attempt.lockedUntil().orElseThrow();
            return attempt.isSourceStopped()
                    ? SignInOutcome.sourceStoppedUntil(until)
                    : SignInOutcome.lockedUntil(until);
        }
        var credential = attempt.credential();
        var hash = credential
                .map(Credential::hash)
                .orElseGet(() -> PasswordHash.unmatchable(settings.passwordIterations()));
        if (hash.matches(password) && credential.isPresent()) {
            return attempts.succeed(email, attempt, rehashed(hash, password))
                    .map(session -> accepted(credential.get(), session))
                    .orElseGet(() -> refused(attempt));
        }
        return refused(attempt);
    }

    private SignInOutcome accepted(Credential credential, SessionKey session) {
        log.record(SecurityEvent.SIGNED_IN, credential.accountId());
        return SignInOutcome.accepted(
                credential.accountId(), credential.role(), session.value(), devices.tokenFor(credential.account()));
    }

    private SignInOutcome refused(SignInAttempt attempt) {
        var event = attempt.lockedUntil().isPresent() ? SecurityEvent.SIGN_IN_LOCKED : SecurityEvent.SIGN_IN_FAILED;
        record(event, attempt);
        return attempt.lockedUntil().map(SignInOutcome::lockedUntil).orElseGet(SignInOutcome::refused);
    }

    private void record(SecurityEvent event, SignInAttempt attempt) {
        attempt.credential().ifPresentOrElse(known -> log.record(event, known.accountId()), () -> log.record(event));
    }

    private Optional<PasswordHash> rehashed(PasswordHash hash, String password) {
        return hash.iterations() < settings.passwordIterations()
                ? Optional.of(PasswordHash.of(password, settings.passwordIterations()))
                : Optional.empty();
    }
}
