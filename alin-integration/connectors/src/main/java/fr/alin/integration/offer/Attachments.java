package fr.alin.integration.offer;

/** The attachments of a SOAP message. */
@FunctionalInterface
interface Attachments {

    Attachments NONE = reference -> {
        throw new RefusedMessage(new Refusal("message.malformed", "Include", reference));
    };

    /**
     * @param reference {@code cid:} followed by the name of a part
     * @throws RefusedMessage when there is no such part
     */
    byte[] content(String reference);
}
