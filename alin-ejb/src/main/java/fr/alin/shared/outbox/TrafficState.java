package fr.alin.shared.outbox;

/** What became of a message exchanged with a landlord. */
public enum TrafficState {
    /** Going out, not sent yet. */
    OWED,
    SENT,
    /** Came in and took effect. */
    APPLIED,
    /** Came in and contradicts what is known; an advisor decides. */
    WAITING,
    /** Came in and was refused for what its sender wrote. */
    REFUSED,
    /** Came in and was set aside for what happened on our side: it expired, or could not be delivered. */
    SET_ASIDE,
    /** An administrator has put it back on its queue. */
    REPLAYED,
    /** An administrator leaves it alone, with a note. */
    GIVEN_UP
}
