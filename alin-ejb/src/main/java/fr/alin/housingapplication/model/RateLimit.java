package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A rate limit over a sliding window. */
public record RateLimit(int most, Duration within) {

    /** The start of the longest window. */
    public static Instant countedSince(List<RateLimit> allowances, Instant now) {
        return allowances.stream()
                .map(allowance -> now.minus(allowance.within))
                .min(Instant::compareTo)
                .orElse(now);
    }

    /** Until when all limits together block; empty if they do not. The instants are sorted, oldest first. */
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
