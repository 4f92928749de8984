package fr.alin.candidacy.event;

import java.time.Instant;

/** An advisor has written to the applicant; her words stand on the candidacy's page. */
public record CandidacyTold(CandidacySubject subject, Instant occurredAt) implements CandidacyEvent {}
