package fr.alin.candidacy.event;

import java.time.Instant;

/** An advisor refused a candidacy; the reason is the name of a {@code RefusalReason}, the comment may be empty. */
public record CandidacyRefused(CandidacySubject subject, String reason, String comment, Instant occurredAt)
        implements CandidacyEvent {}
