package fr.alin.shared.outbox;

/** What the list of all messages is sorted by. */
public enum TrafficOrder {
    SINCE,
    PARTNER,
    KIND,
    STATE,
    ATTEMPTS,
    SIZE
}
