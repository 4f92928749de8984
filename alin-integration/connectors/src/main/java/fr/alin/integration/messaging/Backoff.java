package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Who rests after failures, and for how long: twice as long each time, up to a minute. Known to one round at a time. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final LongSupplier nanoTime;
    private final Map<String, Rest> rests = new HashMap<>();

    /** The ticker only measures pauses, so it is the machine's and not the clock that tests move. */
    Backoff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean isResting(String name) {
        var rest = rests.get(name);
        return rest != null && rest.until() - nanoTime.getAsLong() > 0;
    }

    Set<String> resting() {
        return rests.keySet().stream().filter(this::isResting).collect(Collectors.toSet());
    }

    /** How often it has failed in a row, this time included. */
    int begin(String name) {
        var failures = rests.containsKey(name) ? rests.get(name).failures() + 1 : 1;
        rests.put(
                name, new Rest(failures, nanoTime.getAsLong() + pause(failures).toNanos()));
        return failures;
    }

    /** Whether it had failed before. */
    boolean end(String name) {
        return rests.remove(name) != null;
    }

    static Duration pause(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private record Rest(int failures, long until) {}
}
