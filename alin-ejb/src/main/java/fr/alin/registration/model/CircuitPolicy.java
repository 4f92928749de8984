package fr.alin.registration.model;

import java.time.Duration;
import java.util.List;

/**
 * When a site's circuit opens, and when an open one is probed: after ever longer pauses, the last for ever after.
 *
 * @param failures in a row that open the circuit
 * @param slow an answer that takes longer counts as a failure
 * @param pauses before each probe
 * @param probe how long a probe may take before another one is sent
 */
public record CircuitPolicy(int failures, Duration slow, List<Duration> pauses, Duration probe) {

    public CircuitPolicy {
        pauses = List.copyOf(pauses);
    }

    /** The pause before the next probe, after that many in vain. */
    Duration pauseAfter(int probes) {
        return pauses.get(Math.min(probes, pauses.size() - 1));
    }
}
