package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The condition of an allocation was not met in time, so the home is not the applicant's. */
public record ConditionLapsed(CandidacySubject subject, LocalDate lapsedOn, Instant occurredAt)
        implements CandidacyEvent {}
