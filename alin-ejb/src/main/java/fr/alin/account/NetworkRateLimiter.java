package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.Allowance;
import fr.alin.account.model.Digest;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.Sealing;

/**
 * Limits sign-in attempts from one network against many accounts, for unknown browsers. After many failures from a
 * network, each address has only a few attempts left there: guessing stops, while a holder behind the same network who
 * knows her password can sign in. Only a flood stops the whole network. Successful attempts are given back.
 * See decision 56-a-network-is-stopped-slowly.
 */
@ApplicationScoped
class NetworkRateLimiter {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    AllowanceRepository allowances;

    @Inject
    Sealing sealing;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Counts one attempt of the calling network; empty if allowed, otherwise the time from which it may try again. */
    Optional<Instant> claim(String email) {
        var source = CallOrigin.current().address();
        return source.isEmpty() ? Optional.empty() : claim(all(source), one(source, email));
    }

    private Optional<Instant> claim(Allowance all, Allowance one) {
        var now = clock.instant();
        if (!all.hasRoom(now, settings.signInTriesOfSourceAtMost(), HOUR)) {
            return Optional.of(all.endsAt(HOUR));
        }
        var isBusy = !all.hasRoom(now, settings.signInTriesOfSource(), HOUR);
        if (isBusy && !one.hasRoom(now, settings.signInTriesOfSourceForOne(), HOUR)) {
            return Optional.of(one.endsAt(HOUR));
        }
        all.take(now, settings.signInTriesOfSourceAtMost(), HOUR);
        one.take(now, settings.signInTriesOfSourceAtMost(), HOUR);
        return Optional.empty();
    }

    /** Gives the attempt back: the password was right. */
    void giveBack(String email) {
        var source = CallOrigin.current().address();
        if (!source.isEmpty()) {
            all(source).giveBack();
            one(source, email).giveBack();
        }
    }

    private Allowance all(String source) {
        return lock(source, "sign-ins of source");
    }

    /** Addresses count alike whether or not they have an account. */
    private Allowance one(String source, String email) {
        return lock(source + " " + Digest.ofEmail(email).value(), "sign-ins of source for one");
    }

    private Allowance lock(String subject, String purpose) {
        return allowances.lock(sealing.fingerprint(subject, purpose), clock.instant());
    }
}
