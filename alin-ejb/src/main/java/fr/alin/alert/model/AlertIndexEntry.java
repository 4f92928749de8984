package fr.alin.alert.model;

/** An alert as the index of areas knows it: whose it is, whether it is told once a day, and one place it listens at. */
public record AlertIndexEntry(long alertId, long accountId, boolean daily, AlertArea area) {}
