package fr.alin.registration.model;

import java.time.Duration;
import java.util.List;

/**
 * When a site's circuit opens and when an open one is probed.
 *
 * @param failures number of failures in a row that opens the circuit
 * @param slow an answer that takes longer counts as a failure
 * @param pauses delay before each probe; the last one repeats
 * @param probe how long a probe may take before another one is sent
 */
public record CircuitPolicy(int failures, Duration slow, List<Duration> pauses, Duration probe) {

    public CircuitPolicy {
        pauses = List.copyOf(pauses);
    }

    /** Delay before the next probe, after this many failed ones. */
    Duration pauseAfter(int probes) {
        return pauses.get(Math.min(probes, pauses.size() - 1));
    }
}
