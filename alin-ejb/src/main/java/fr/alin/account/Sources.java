package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.persistence.AllowanceRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.Sealing;

/**
 * The slow brake on one source that tries many accounts: so many wrong passwords an hour from browsers that are not
 * known. What was right is given back, so that a whole company can sit behind one address.
 */
@ApplicationScoped
public class Sources {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    AllowanceRepository allowances;

    @Inject
    Sealing sealing;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Counts one try of the source that is calling; empty when it may go on, else when it may again. */
    Optional<Instant> claim() {
        return subject().flatMap(source -> {
            var now = clock.instant();
            var allowance = allowances.lock(source, now);
            return allowance.take(now, settings.signInTriesOfSource(), HOUR)
                    ? Optional.empty()
                    : Optional.of(allowance.endsAt(HOUR));
        });
    }

    /** The try was no guess. */
    void giveBack() {
        subject().ifPresent(source -> allowances.lock(source, clock.instant()).giveBack());
    }

    /** Calls that come over no network have no source. */
    private Optional<String> subject() {
        var address = CallOrigin.current().address();
        return address.isEmpty() ? Optional.empty() : Optional.of(sealing.fingerprint(address, "sign-ins of source"));
    }
}
