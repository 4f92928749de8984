package fr.alin.registration.model;

/** The state of a site's circuit breaker. */
public enum CircuitState {
    CLOSED,
    /** The site was down or slow several times in a row: only one probe at a time is sent. */
    OPEN
}
