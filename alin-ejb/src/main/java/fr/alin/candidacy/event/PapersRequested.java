package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The landlord lacks papers.
 *
 * @param papers which, in its words
 * @param until the last day to hand them in, if it states one
 */
public record PapersRequested(
        CandidacySubject subject, LocalDate requestedOn, String papers, Optional<LocalDate> until, Instant occurredAt)
        implements CandidacyEvent {}
