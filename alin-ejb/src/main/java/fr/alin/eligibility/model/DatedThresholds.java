package fr.alin.eligibility.model;

import java.time.Instant;
import java.time.LocalDate;

/** Thresholds with the first day they hold and the moment they were entered. */
public record DatedThresholds(LocalDate effectiveFrom, Thresholds thresholds, Instant changedAt) {}
