package fr.alin.alert.model;

/** An offer that is told on behalf of one of the person's alerts. */
public record AttributedHit(PendingHit hit, long alertId) {}
