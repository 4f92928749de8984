package fr.alin.shared.outbox;

/** What a list of exchanged messages is sorted by. */
public enum ExchangeOrder {
    SINCE,
    PARTNER,
    KIND,
    ATTEMPTS
}
