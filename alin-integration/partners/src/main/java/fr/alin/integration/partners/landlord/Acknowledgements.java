package fr.alin.integration.partners.landlord;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What AL'in answered to the landlord's messages, the latest hundreds; each delivery is one. */
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
     * One answer.
     *
     * @param way JMS or SOAP
     * @param summary in words: counts, or why nothing was taken
     * @param xml the message as it came; for SOAP its body or the fault's detail
     */
    record Receipt(String messageId, Way way, Instant receivedAt, String summary, String xml) {}
}
