package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The landlord lacks papers, which the applicant reads on her page; the last day to hand them in may be unknown. */
public record PapersRequested(
        CandidacySubject subject, LocalDate requestedOn, Optional<LocalDate> until, Instant occurredAt)
        implements CandidacyEvent {}
