package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The commission allocated the home, which is now proposed to the applicant.
 *
 * @param decision the name of a {@code CaleolDecision}
 * @param until her last day to answer
 * @param conditionUntil the last day on which a condition can be met
 */
public record CandidacyAllocated(
        CandidacySubject subject,
        LocalDate decidedOn,
        String decision,
        LocalDate until,
        Optional<LocalDate> conditionUntil,
        Instant occurredAt)
        implements CandidacyEvent {}
