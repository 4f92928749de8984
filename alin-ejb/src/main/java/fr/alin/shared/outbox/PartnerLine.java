package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * The traffic with one landlord.
 *
 * @param partner its code
 * @param oldest since when the oldest message for it waits to leave
 * @param owed number of messages that wait to leave
 * @param hour messages of the last hour, both ways
 * @param day messages of the last 24 hours, both ways
 * @param heard its last message of the last seven days
 * @param refused its messages that were refused or set aside within 24 hours
 * @param reasons the codes of these with their numbers, the most frequent first; empty for none
 */
public record PartnerLine(
        String partner,
        Optional<Instant> oldest,
        int owed,
        int hour,
        int day,
        Optional<Instant> heard,
        int refused,
        String reasons) {}
