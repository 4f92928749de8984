package fr.alin.shared.outbox;

import java.time.Instant;

/**
 * One exchange with a partner as the administrator's list shows it.
 *
 * @param partner the queue it came from or is owed to, or {@code mail}
 * @param attempts how often it was tried in vain
 * @param reason why it was set aside or is still owed; null when it has not been tried yet
 * @param body the text; null for mails and dossiers, which are personal
 */
public record ExchangeLine(
        String messageId, String partner, String kind, Instant since, int attempts, String reason, String body) {}
