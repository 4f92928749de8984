package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The commission ranked the applicant behind somebody to whom the home is proposed first.
 *
 * @param rank 2 or more
 * @param proposedUntil the last day to answer of the one who has the home proposed, if known
 */
public record CandidacyRanked(
        CandidacySubject subject, LocalDate decidedOn, int rank, Optional<LocalDate> proposedUntil, Instant occurredAt)
        implements CandidacyEvent {}
