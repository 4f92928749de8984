package fr.alin.registration.model;

/** Whether a registration site is asked at all. */
public enum CircuitState {
    CLOSED,
    /** It was down or slow several times in a row: nobody waits for it, but for one probe at a time. */
    OPEN
}
