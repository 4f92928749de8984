package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A message that went to a landlord or came from one.
 *
 * @param key names the message among all of its direction
 * @param partner code of the landlord; empty if nobody is known to have sent it
 * @param about reference of the home, candidacy or list, or the id of the message that this one answers; may be empty
 * @param since when it came in, or was promised
 * @param attempts failed attempts to send it, or how often it was put back on its queue
 * @param size of the text in bytes; empty if the text is not kept
 * @param reason why it was refused or not sent yet, as codes
 */
public record TrafficLine(
        TrafficDirection direction,
        String key,
        String messageId,
        String partner,
        String kind,
        String about,
        Instant since,
        TrafficState state,
        int attempts,
        OptionalInt size,
        Optional<String> reason) {}
