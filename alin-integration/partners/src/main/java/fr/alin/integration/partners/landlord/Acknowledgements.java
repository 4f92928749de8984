package fr.alin.integration.partners.landlord;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest acknowledgements from AL'in; each delivery has its own entry. */
final class Acknowledgements {

    private static final int MOST = 500;

    private final Deque<Receipt> latest = new ArrayDeque<>();

    synchronized void add(Receipt receipt) {
        if (latest.size() >= MOST) {
            latest.removeLast();
        }
        latest.addFirst(receipt);
    }

    synchronized List<Receipt> newestFirst() {
        return List.copyOf(latest);
    }

    List<Receipt> of(String messageId) {
        return newestFirst().stream()
                .filter(receipt -> receipt.messageId().equals(messageId))
                .toList();
    }

    Optional<Receipt> latestOf(String messageId) {
        return of(messageId).stream().findFirst();
    }

    /**
     * One acknowledgement.
     *
     * @param channel JMS or SOAP
     * @param summary counts, or the reason for a refusal
     * @param xml the message as received; for SOAP the response body or the fault detail
     */
    record Receipt(String messageId, Channel channel, Instant receivedAt, String summary, String xml) {}
}
