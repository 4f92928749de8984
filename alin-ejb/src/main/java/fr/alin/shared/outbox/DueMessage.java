package fr.alin.shared.outbox;

/** An outbox message to be sent; {@code attempts} counts failed attempts. */
public record DueMessage(
        long id, String messageId, String destination, String kind, String partnerKey, String body, int attempts) {

    /** Without the body, which may hold personal data. */
    @Override
    public String toString() {
        return kind + " " + messageId + " to " + destination;
    }
}
