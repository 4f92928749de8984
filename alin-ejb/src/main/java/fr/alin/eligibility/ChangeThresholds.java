package fr.alin.eligibility;

import java.time.LocalDate;

import fr.alin.eligibility.model.Thresholds;

/** New thresholds from a day on, today or later: decisions already made keep theirs. */
public record ChangeThresholds(LocalDate effectiveFrom, Thresholds thresholds) {}
