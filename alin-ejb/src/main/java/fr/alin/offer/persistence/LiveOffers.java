package fr.alin.offer.persistence;

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
 * The open offers as this node knows them, in memory: read whole once a day, then kept up by what changed. A search on a
 * quiet node sees every offer committed before it; on a busy one, offers may be as old as
 * {@link AlinSettings#offersKnownFor()}, for one caller at a time looks what changed. Offers are withdrawn
 * and never deleted; one that somebody deletes by hand is forgotten with the day.
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
    private final ReentrantLock looking = new ReentrantLock();
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

    /** The first caller of all waits for the first reading, and so do those beside it. */
    public OpenOffers now() {
        var now = clock.instant();
        var seen = known;
        if (seen == null) {
            looking.lock();
        } else if (seen.isFresh(now, knownFor) || !looking.tryLock()) {
            return seen.offers();
        }
        try {
            if (known == seen) {
                known = look(seen, now);
            }
            return known.offers();
        } finally {
            looking.unlock();
        }
    }

    private Known look(Known seen, Instant now) {
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
