package fr.alin.integration.offer;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.MimeParts;

/** The attachments of a SOAP message. */
@FunctionalInterface
interface Attachments {

    Attachments NONE = reference -> {
        throw missing(reference);
    };

    /** The attachments among the parts of a message. */
    static Attachments of(MimeParts parts) {
        return reference -> {
            try {
                return parts.content(reference).orElseThrow(() -> missing(reference));
            } catch (RefusedMessage absent) {
                throw absent;
            } catch (MalformedMessage unreadable) {
                throw missing(reference);
            }
        };
    }

    /**
     * @param reference {@code cid:} followed by the name of a part
     * @throws RefusedMessage when there is no such part, or it cannot be read
     */
    byte[] content(String reference);

    private static RefusedMessage missing(String reference) {
        return new RefusedMessage(new Refusal("message.attachment-missing", "Include", reference));
    }
}
