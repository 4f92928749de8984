package fr.alin.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many keys the dossiers took on which the same was done, and how long. */
final class KeyFigures {

    private static final double MILLIS = 1_000;

    private final List<Duration> times = new ArrayList<>();
    private int keys;

    void add(int pressed, Duration taken) {
        keys += pressed;
        times.add(taken);
    }

    /** Of one line. */
    @Override
    public String toString() {
        var sorted = times.stream().sorted().toList();
        return "%d dossiers, %.1f keys each, %.1f s each (median), at most %.1f s"
                .formatted(
                        times.size(),
                        (double) keys / times.size(),
                        sorted.get(sorted.size() / 2).toMillis() / MILLIS,
                        sorted.get(sorted.size() - 1).toMillis() / MILLIS);
    }
}
