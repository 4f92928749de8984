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

/** One sign-in: count the try, compare, tell. Compares exactly once, whether somebody has this e-mail or not. */
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

    SignInOutcome tryWith(String email, String password) {
        var attempt = attempts.begin(email);
        if (attempt.isStopped()) {
            tell(SecurityEvent.SIGN_IN_STOPPED, attempt);
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
            return attempts.succeed(email, attempt, stronger(hash, password))
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
        tell(event, attempt);
        return attempt.lockedUntil().map(SignInOutcome::lockedUntil).orElseGet(SignInOutcome::refused);
    }

    private void tell(SecurityEvent event, SignInAttempt attempt) {
        attempt.credential().ifPresentOrElse(known -> log.record(event, known.accountId()), () -> log.record(event));
    }

    private Optional<PasswordHash> stronger(PasswordHash hash, String password) {
        return hash.iterations() < settings.passwordIterations()
                ? Optional.of(PasswordHash.of(password, settings.passwordIterations()))
                : Optional.empty();
    }
}
