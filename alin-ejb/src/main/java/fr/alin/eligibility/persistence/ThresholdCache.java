package fr.alin.eligibility.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.eligibility.model.ThresholdCalendar;

/** Keeps the thresholds in memory; a change is seen here at once, on other nodes within 30 seconds. */
@ApplicationScoped
public class ThresholdCache {

    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    ThresholdRepository repository;

    @Inject
    Clock clock;

    private volatile Kept kept;

    /** The thresholds of every day. */
    public ThresholdCalendar calendar() {
        var now = clock.instant();
        var known = kept;
        if (known == null || known.isStale(now)) {
            known = new Kept(new ThresholdCalendar(repository.all()), now);
            kept = known;
        }
        return known.calendar();
    }

    /** Nothing is owed to anybody here: what is lost is read again. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) ThresholdsChanged event) {
        kept = null;
    }

    private record Kept(ThresholdCalendar calendar, Instant since) {

        /** A clock that went back is a reason to look again. */
        boolean isStale(Instant now) {
            return now.isBefore(since) || !now.isBefore(since.plus(KEPT));
        }
    }
}
