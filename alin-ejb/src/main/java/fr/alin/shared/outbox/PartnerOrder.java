package fr.alin.shared.outbox;

/** What the list of partners is sorted by. */
public enum PartnerOrder {
    PARTNER,
    OLDEST,
    OWED,
    HOUR,
    DAY,
    HEARD,
    REFUSED
}
