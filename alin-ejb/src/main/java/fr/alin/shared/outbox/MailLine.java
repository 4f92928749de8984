package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail to a person, without its text, which may hold a link or a code.
 *
 * @param kind the key of its template
 * @param sentAt when our mail server took it
 * @param nextTryAt when it is tried, or tried again; empty once it was sent
 * @param reason why it was refused last; empty unless it was
 */
public record MailLine(
        String kind,
        Instant writtenAt,
        MailDelivery delivery,
        Optional<Instant> sentAt,
        Optional<Instant> nextTryAt,
        String reason) {}
