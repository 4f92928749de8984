package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How much waits for a receiver.
 *
 * @param oldest since when the oldest waits; empty if nothing waits
 */
public record Waiting(int count, Optional<Instant> oldest) {}
