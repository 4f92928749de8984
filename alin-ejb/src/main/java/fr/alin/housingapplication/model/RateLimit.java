package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often an account may do something within a while, counted back from now. */
public record RateLimit(int most, Duration within) {

    /** Since when what was done counts, for one of them at least. */
    public static Instant countedSince(List<RateLimit> allowances, Instant now) {
        return allowances.stream()
                .map(allowance -> now.minus(allowance.within))
                .min(Instant::compareTo)
                .orElse(now);
    }

    /** Until when no more may be done under all of them; empty when it may be now. The instants come oldest first. */
    public static Optional<Instant> blockedUntil(List<RateLimit> allowances, List<Instant> done, Instant now) {
        return allowances.stream()
                .map(allowance -> allowance.blockedUntil(done, now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private Optional<Instant> blockedUntil(List<Instant> done, Instant now) {
        var counted = done.stream().filter(at -> at.isAfter(now.minus(within))).toList();
        return counted.size() < most
                ? Optional.empty()
                : Optional.of(counted.get(counted.size() - most).plus(within));
    }
}
