package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.model.EmployerValidationState;

/**
 * A line of the history of an employer's agreement.
 *
 * @param byAdvisor whether an advisor recorded it, rather than the program
 * @param reason her words; may be empty
 */
public record EmployerStep(EmployerValidationState state, Instant at, boolean byAdvisor, String reason) {}
