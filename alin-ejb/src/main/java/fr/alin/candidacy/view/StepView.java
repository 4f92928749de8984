package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.ProgressStep;

/** One step of the progress bar, with the day it was reached or is planned for. */
public record StepView(ProgressStep step, StepState state, Optional<LocalDate> day) {}
