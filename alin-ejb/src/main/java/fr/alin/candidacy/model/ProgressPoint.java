package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;

/** One step of the progress bar, with the day it was reached or is planned. */
public record ProgressPoint(ProgressStep step, StepState state, Optional<LocalDate> day) {}
