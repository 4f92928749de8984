package fr.alin.offer.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.offer.model.OpenOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.Today;

/**
 * The open offers in the memory of this node. They are read in full once a day and then updated with what changed. A
 * search on a quiet node sees every committed offer. On a busy node, one caller at a time reads the changes, and the
 * others may see offers as old as {@link AlinSettings#offersKnownFor()}. Offers are withdrawn, never deleted; one
 * deleted by hand disappears with the next full reading.
 * See decision 09-search-offers-in-memory.
 */
@ApplicationScoped
class LiveOffers {

    @Inject
    OpenOffersReading reading;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    private Duration knownFor;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Known known;

    private record Known(OpenOffers offers, String mark, LocalDate day, Instant since) {

        boolean isFresh(Instant now, Duration age) {
            return Duration.between(since, now).abs().compareTo(age) < 0;
        }
    }

    @PostConstruct
    void prepare() {
        knownFor = settings.offersKnownFor();
    }

    /** The current offers. Callers wait only while nothing has been read yet. */
    public OpenOffers now() {
        var now = clock.instant();
        var seen = known;
        if (seen == null) {
            refreshing.lock();
        } else if (seen.isFresh(now, knownFor) || !refreshing.tryLock()) {
            return seen.offers();
        }
        try {
            if (known == seen) {
                known = refresh(seen, now);
            }
            return known.offers();
        } finally {
            refreshing.unlock();
        }
    }

    private Known refresh(Known seen, Instant now) {
        var today = new Today(now);
        var day = today.inParis();
        var mayBeOpen = today.earliest();
        if (seen == null || !seen.day().equals(day)) {
            var all = reading.all(mayBeOpen);
            return new Known(OpenOffers.of(List.of()).with(all.changes()), all.mark(), day, now);
        }
        var changed = reading.changedSince(seen.mark(), mayBeOpen);
        return new Known(seen.offers().with(changed.changes()), changed.mark(), day, now);
    }
}
