package fr.alin.alert.model;

/** A match attributed to the alert that reports it. */
public record AttributedHit(PendingHit hit, long alertId) {}
