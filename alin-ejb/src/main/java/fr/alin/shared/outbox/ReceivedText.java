package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What tells one partner's message from another.
 *
 * @param sender code of the landlord that sent it; empty if nobody is known to have
 * @param messageId chosen by the sender; two senders may choose the same
 * @param kind what it says, such as {@code visit}
 * @param about the candidacy or the home that it is about; empty if that cannot be read
 * @param sentAt when its sender says it was sent; empty if that cannot be read
 * @param digest SHA-256 of its content in hexadecimal; empty if that cannot be read
 */
public record ReceivedText(
        String sender, String messageId, String kind, String about, Optional<Instant> sentAt, String digest) {

    private static final int SHOWN_OF_A_DIGEST = 4;

    /** A message that could not be read. */
    public ReceivedText(String sender, String messageId, String kind) {
        this(sender, messageId, kind, "", Optional.empty(), "");
    }

    /** The same under the kind that its carrier names. */
    public ReceivedText as(String carried) {
        return new ReceivedText(sender, messageId, carried, about, sentAt, digest);
    }

    /** A second content under an id that is used, kept beside the first. */
    public ReceivedText besideTheFirst() {
        var beside = messageId + "/" + digest.substring(0, SHOWN_OF_A_DIGEST);
        return new ReceivedText(sender, beside, kind, about, sentAt, digest);
    }
}
