package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.RateLimit;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Limits how many different numbers an account may try. Repeating a number is free. Joins the caller's transaction,
 * which locks the account's request, so that tries in two tabs are counted in turn.
 * See decision 45-compare-the-identity-first.
 */
@ApplicationScoped
class NumberTries {

    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    @Inject
    NumberTryRepository tries;

    @Inject
    SecurityLog log;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** @throws TooManyNumbers when the account may not try another number now */
    void count(long accountId, UniqueNumber number) {
        var allowances = List.of(
                new RateLimit(settings.numbersPerHour(), Duration.ofHours(1)),
                new RateLimit(settings.numbersPerDay(), LONGEST_PERIOD));
        var now = clock.instant();
        var others = tries.ofOthers(accountId, number, RateLimit.countedSince(allowances, now));
        RateLimit.blockedUntil(allowances, others, now).ifPresent(until -> {
            log.record(SecurityEvent.NUMBERS_STOPPED, accountId);
            throw new TooManyNumbers(until);
        });
        tries.note(accountId, number, now);
    }

    /** Deletes what no longer counts. */
    void forgetOld() {
        tries.forgetBefore(clock.instant().minus(LONGEST_PERIOD));
    }
}
