package fr.alin.candidacy.ranking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ranking.GridCalendar;

/**
 * Caches the grids. A change is visible on this node at once, on other nodes within 30 seconds; points that a node counted
 * by a former grid meanwhile are counted again by the timer.
 */
@ApplicationScoped
public class RankingGrids {

    private static final Duration MAX_AGE = Duration.ofSeconds(30);

    @Inject
    GridRepository repository;

    @Inject
    Clock clock;

    private volatile Cached cached;

    /** All grids. */
    public GridCalendar calendar() {
        var now = clock.instant();
        var known = cached;
        if (known == null || known.isStale(now)) {
            known = new Cached(new GridCalendar(repository.all()), now);
            cached = known;
        }
        return known.calendar();
    }

    /** Drops the cache after the change, committed or not; the next call reads again. */
    void clear(@Observes(during = TransactionPhase.AFTER_COMPLETION) GridsChanged event) {
        cached = null;
    }

    private record Cached(GridCalendar calendar, Instant since) {

        /** Whether to read again, also when the clock went back. */
        boolean isStale(Instant now) {
            return now.isBefore(since) || !now.isBefore(since.plus(MAX_AGE));
        }
    }
}
