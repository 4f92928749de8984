package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Exponential backoff by name: one second after the first failure, then twice as long each time, up to a minute. Not
 * thread-safe.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

    private final LongSupplier nanoTime;
    private final Map<String, Pause> pauses = new HashMap<>();

    /** @param nanoTime measures delays, {@link System#nanoTime} in production */
    Backoff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean isPaused(String name) {
        var pause = pauses.get(name);
        return pause != null && pause.until() - nanoTime.getAsLong() > 0;
    }

    Set<String> paused() {
        return pauses.keySet().stream().filter(this::isPaused).collect(Collectors.toSet());
    }

    /**
     * Starts a pause after a failure.
     *
     * @return number of failures in a row, including this one
     */
    int fail(String name) {
        var failures = pauses.containsKey(name) ? pauses.get(name).failures() + 1 : 1;
        pauses.put(
                name, new Pause(failures, nanoTime.getAsLong() + pause(failures).toNanos()));
        return failures;
    }

    /**
     * Ends the backoff after a success.
     *
     * @return whether it had failed before
     */
    boolean succeed(String name) {
        return pauses.remove(name) != null;
    }

    static Duration pause(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(MAX_PAUSE) < 0 ? doubled : MAX_PAUSE;
    }

    private record Pause(int failures, long until) {}
}
