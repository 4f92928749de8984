package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The commission did not allocate the home; the reason may be empty. */
public record CandidacyNotAllocated(
        CandidacySubject subject, LocalDate decidedOn, String decision, String reason, Instant occurredAt)
        implements CandidacyEvent {}
