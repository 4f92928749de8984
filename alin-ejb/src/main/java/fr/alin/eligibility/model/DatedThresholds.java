package fr.alin.eligibility.model;

import java.time.Instant;
import java.time.LocalDate;

/** Thresholds with the first day they apply and the time of their entry. */
public record DatedThresholds(LocalDate effectiveFrom, Thresholds thresholds, Instant changedAt) {}
