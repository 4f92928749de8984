package fr.alin.account;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.config.AlinSettings;

/** One sign-in: count the try, compare, tell. Compares exactly once, whether somebody has this e-mail or not. */
@Dependent
class SignIn {

    @Inject
    SignInAttempts attempts;

    @Inject
    KnownDevices devices;

    @Inject
    AlinSettings settings;

    SignInOutcome tryWith(String email, String password) {
        var attempt = attempts.begin(email);
        if (attempt.isStopped()) {
            return SignInOutcome.lockedUntil(attempt.lockedUntil().orElseThrow());
        }
        var credential = attempt.credential();
        var hash = credential
                .map(Credential::hash)
                .orElseGet(() -> PasswordHash.unmatchable(settings.passwordIterations()));
        if (hash.matches(password) && credential.isPresent()) {
            return attempts.succeed(email, attempt, stronger(hash, password))
                    .map(session -> SignInOutcome.accepted(
                            credential.get().accountId(),
                            credential.get().role(),
                            session.value(),
                            devices.tokenFor(credential.get().accountId())))
                    .orElseGet(SignInOutcome::refused);
        }
        return attempt.lockedUntil().map(SignInOutcome::lockedUntil).orElseGet(SignInOutcome::refused);
    }

    private Optional<PasswordHash> stronger(PasswordHash hash, String password) {
        return hash.iterations() < settings.passwordIterations()
                ? Optional.of(PasswordHash.of(password, settings.passwordIterations()))
                : Optional.empty();
    }
}
