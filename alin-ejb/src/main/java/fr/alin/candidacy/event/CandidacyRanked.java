package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The commission ranked the applicant behind somebody else, whose own decision may still be on its way.
 *
 * @param rank 2 or more
 * @param proposed whether somebody has the home proposed; false until the landlord says who is first
 * @param proposedUntil the last day to answer of the one who has the home proposed, if known
 */
public record CandidacyRanked(
        CandidacySubject subject,
        LocalDate decidedOn,
        int rank,
        boolean proposed,
        Optional<LocalDate> proposedUntil,
        Instant occurredAt)
        implements CandidacyEvent {}
