package fr.alin.eligibility;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.eligibility.model.ThresholdCalendar;

/** Caches the thresholds. A change is visible on this node at once, on other nodes within 30 seconds. */
@ApplicationScoped
class ThresholdCache {

    private static final Duration MAX_AGE = Duration.ofSeconds(30);

    @Inject
    ThresholdRepository repository;

    @Inject
    Clock clock;

    private volatile Cached cached;

    /** All sets of thresholds. */
    public ThresholdCalendar calendar() {
        var now = clock.instant();
        var known = cached;
        if (known == null || known.isStale(now)) {
            known = new Cached(new ThresholdCalendar(repository.all()), now);
            cached = known;
        }
        return known.calendar();
    }

    /** Drops the cache after the change, committed or not; the next call reads again. */
    void clear(@Observes(during = TransactionPhase.AFTER_COMPLETION) ThresholdsChanged event) {
        cached = null;
    }

    private record Cached(ThresholdCalendar calendar, Instant since) {

        /** Whether to read again, also when the clock went back. */
        boolean isStale(Instant now) {
            return now.isBefore(since) || !now.isBefore(since.plus(MAX_AGE));
        }
    }
}
