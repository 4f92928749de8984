package fr.alin.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.reference.event.CeilingsLoaded;

/**
 * Caches the reference data in memory; checks the version row at most every 30 seconds and reads the data again if it
 * has changed. See decision 19-reference-data-in-memory.
 */
@ApplicationScoped
class ReferenceCache {

    private static final Duration CHECKED_EVERY = Duration.ofSeconds(30);

    @Inject
    ReferenceDataRepository repository;

    @Inject
    Clock clock;

    private volatile ReferenceData data;
    private volatile Instant checkedAt = Instant.MIN;

    /** The current data, at most 30 seconds old. */
    public ReferenceData data() {
        var now = clock.instant();
        return data == null || isStale(now) ? refreshed(now) : data;
    }

    /** Makes the node that loaded data check the version on its next use. */
    synchronized void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CeilingsLoaded loaded) {
        checkedAt = Instant.MIN;
    }

    private synchronized ReferenceData refreshed(Instant now) {
        if (data == null || isStale(now) && repository.version() != data.version()) {
            data = repository.read();
        }
        checkedAt = now;
        return data;
    }

    /** A check in the future means that a test has moved the clock back. */
    private boolean isStale(Instant now) {
        var checked = checkedAt;
        return now.isBefore(checked) || checked.equals(Instant.MIN) || now.isAfter(checked.plus(CHECKED_EVERY));
    }
}
