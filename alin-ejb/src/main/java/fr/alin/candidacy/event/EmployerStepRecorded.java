package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something became of the employer's agreement.
 *
 * @param state the name of an {@code EmployerValidationState}
 * @param dueOn last day to answer
 */
public record EmployerStepRecorded(CandidacySubject subject, String state, LocalDate dueOn, Instant occurredAt)
        implements CandidacyEvent {}
