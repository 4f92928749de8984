package fr.alin.integration.partners.message;

import java.util.Optional;

/**
 * A message to send; a resent message keeps its id.
 *
 * @param signature replaces the sender's own signature; empty text for none
 */
public record Outgoing(
        String queue, String messageId, String kind, String partnerKey, String text, Optional<String> signature) {

    /** A message with a valid signature. */
    public Outgoing(String queue, String messageId, String kind, String partnerKey, String text) {
        this(queue, messageId, kind, partnerKey, text, Optional.empty());
    }
}
