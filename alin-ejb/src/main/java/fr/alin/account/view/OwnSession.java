package fr.alin.account.view;

import java.time.Instant;

/**
 * One of the sessions in which the reader is signed in.
 *
 * @param device browser and system, as "Firefox, Windows"; empty when the browser does not say
 * @param lastSeenAt to within five minutes
 * @param current whether it is the one that asks
 */
public record OwnSession(long id, String device, Instant signedInAt, Instant lastSeenAt, boolean current) {}
