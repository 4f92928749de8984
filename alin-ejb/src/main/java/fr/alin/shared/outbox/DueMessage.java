package fr.alin.shared.outbox;

/** A promise as the relay carries it; {@code attempts} counts the failed tries so far. */
public record DueMessage(
        long id, String messageId, String destination, String kind, String partnerKey, String body, int attempts) {

    /** The body may hold personal data and stays out of the logs. */
    @Override
    public String toString() {
        return kind + " " + messageId + " to " + destination;
    }
}
