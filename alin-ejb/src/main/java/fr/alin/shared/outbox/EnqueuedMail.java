package fr.alin.shared.outbox;

import java.time.Instant;

/** A mail of the outbox: its kind, and when it was sent, or enqueued if it still waits. */
public record EnqueuedMail(String kind, Instant at) {}
