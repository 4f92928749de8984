package fr.alin.candidacy;

import fr.alin.candidacy.model.EmployerValidationState;

/**
 * What an advisor records of an employer.
 *
 * @param answer the employer's answer, or {@link EmployerValidationState#WAIVED} to go on without it
 * @param reason words; needed for a refusal and a waiver
 */
public record RecordEmployerAnswer(long candidacyId, EmployerValidationState answer, String reason) {}
