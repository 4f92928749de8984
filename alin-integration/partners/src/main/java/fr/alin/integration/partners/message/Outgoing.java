package fr.alin.integration.partners.message;

import java.util.Optional;

/**
 * A message on its way to the broker; sent again, it keeps its id.
 *
 * @param signature what to sign it with instead of the sender's key; empty text for no signature at all
 */
public record Outgoing(
        String queue, String messageId, String kind, String partnerKey, String text, Optional<String> signature) {

    /** A message that is signed as it should be. */
    public Outgoing(String queue, String messageId, String kind, String partnerKey, String text) {
        this(queue, messageId, kind, partnerKey, text, Optional.empty());
    }
}
