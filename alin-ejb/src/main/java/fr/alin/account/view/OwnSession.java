package fr.alin.account.view;

import java.time.Instant;

/**
 * One of the reader's own sessions.
 *
 * @param device browser and system, as "Firefox, Windows"; empty when unknown
 * @param lastSeenAt accurate to five minutes
 * @param current whether it is the calling session
 */
public record OwnSession(long id, String device, Instant signedInAt, Instant lastSeenAt, boolean current) {}
