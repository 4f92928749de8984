package fr.alin.shared.outbox;

import java.time.Instant;

/**
 * A message exchanged with a partner, for the administrator's list.
 *
 * @param messageId of a message that came in, with its sender's code and a slash before it, if that is known
 * @param partner the queue it came from or goes to, or {@code mail}
 * @param attempts number of failed attempts to send it; of a message set aside, how often it was sent again
 * @param reason why it was set aside or not yet sent; null before the first attempt
 * @param body the text; null for mails and dossiers, which are personal
 */
public record ExchangeLine(
        String messageId, String partner, String kind, Instant since, int attempts, String reason, String body) {}
