package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The landlord planned a visit of the home, or changed its date.
 *
 * @param words what it says beside, such as the hour and the place; may be empty
 */
public record VisitPlanned(CandidacySubject subject, LocalDate visitOn, String words, Instant occurredAt)
        implements CandidacyEvent {}
