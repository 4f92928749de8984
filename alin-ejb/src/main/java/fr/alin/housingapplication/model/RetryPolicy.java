package fr.alin.housingapplication.model;

import java.time.Duration;
import java.util.List;

/** Delays before a registration site is asked again: growing, with the last one repeated. */
public class RetryPolicy {

    private final List<Duration> pauses;

    public RetryPolicy(List<Duration> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** The delay after this many failed tries, one or more. */
    public Duration pauseAfter(int attempts) {
        return pauses.get(Math.min(attempts, pauses.size()) - 1);
    }
}
