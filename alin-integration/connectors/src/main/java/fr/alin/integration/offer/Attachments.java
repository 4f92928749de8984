package fr.alin.integration.offer;

/** What travels beside an envelope. */
@FunctionalInterface
interface Attachments {

    Attachments NONE = reference -> {
        throw new RefusedMessage(new Refusal("message.malformed", "Include", reference));
    };

    /**
     * @param reference {@code cid:} and the name of a part
     * @throws RefusedMessage when there is no such part
     */
    byte[] content(String reference);
}
