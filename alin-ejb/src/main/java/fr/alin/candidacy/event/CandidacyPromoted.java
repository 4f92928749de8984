package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** Whoever was ranked before the applicant has left: the home is proposed to her until a day. */
public record CandidacyPromoted(CandidacySubject subject, LocalDate until, Instant occurredAt)
        implements CandidacyEvent {}
