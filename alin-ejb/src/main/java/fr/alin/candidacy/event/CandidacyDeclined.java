package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The landlord says that the applicant does not take the home that was proposed to her.
 *
 * @param silent whether she had not answered in time
 */
public record CandidacyDeclined(CandidacySubject subject, boolean silent, LocalDate declinedOn, Instant occurredAt)
        implements CandidacyEvent {}
