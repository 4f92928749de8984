package fr.alin.reference.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.reference.event.CeilingsLoaded;

/**
 * Keeps the reference data in memory: read on first use, and again when the version row has risen, which is looked at
 * every 30 seconds at most. See decision 19-reference-data-in-memory.
 */
@ApplicationScoped
public class ReferenceCache {

    private static final Duration CHECKED_EVERY = Duration.ofSeconds(30);

    @Inject
    ReferenceDataRepository repository;

    @Inject
    Clock clock;

    private volatile ReferenceData data;
    private volatile Instant checkedAt = Instant.MIN;

    /** The data as they are now, or were at most 30 seconds ago. */
    public ReferenceData data() {
        var now = clock.instant();
        return data == null || isStale(now) ? checked(now) : data;
    }

    /** On the node that loaded the data the next question looks at the version row at once. */
    synchronized void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CeilingsLoaded loaded) {
        checkedAt = Instant.MIN;
    }

    private synchronized ReferenceData checked(Instant now) {
        if (data == null || isStale(now) && repository.version() != data.version()) {
            data = repository.read();
        }
        checkedAt = now;
        return data;
    }

    /** A test may have moved the clock backwards: that is a reason to look again. */
    private boolean isStale(Instant now) {
        var checked = checkedAt;
        return now.isBefore(checked) || checked.equals(Instant.MIN) || now.isAfter(checked.plus(CHECKED_EVERY));
    }
}
