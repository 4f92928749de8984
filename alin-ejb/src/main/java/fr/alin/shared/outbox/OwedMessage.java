package fr.alin.shared.outbox;

import java.time.Instant;

/** A message that waits until its receiver has fetched and confirmed it. */
public record OwedMessage(String messageId, String kind, String body, Instant since) {

    /** Without the body, which may hold personal data. */
    @Override
    public String toString() {
        return kind + " " + messageId;
    }
}
