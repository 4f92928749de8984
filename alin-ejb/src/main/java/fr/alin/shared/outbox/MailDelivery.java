package fr.alin.shared.outbox;

/** What became of a mail. */
public enum MailDelivery {
    /** It waits for its turn. */
    QUEUED,
    /** Our mail server took it; a mailbox may still have returned it. */
    SENT,
    /** Our mail server did not take it; it is tried again. */
    REFUSED
}
