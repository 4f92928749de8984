package fr.alin.housingapplication.model;

import java.time.Duration;
import java.util.List;

/** How long to wait before asking a silent registration site again: ever longer, the last pause for ever after. */
public class RetryPolicy {

    private final List<Duration> pauses;

    public RetryPolicy(List<Duration> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** The pause after that many tries in vain; one or more. */
    public Duration pauseAfter(int attempts) {
        return pauses.get(Math.min(attempts, pauses.size()) - 1);
    }
}
