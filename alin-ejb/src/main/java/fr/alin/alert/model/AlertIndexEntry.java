package fr.alin.alert.model;

/** An alert in the index: its owner, its frequency and one of its areas. */
public record AlertIndexEntry(long alertId, long accountId, boolean daily, AlertArea area) {}
