package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The applicant is asked to complete her dossier, is reminded of it, or is no longer asked.
 *
 * @param step ASKED, REMINDED, LAPSED or WITHDRAWN
 * @param asker the name of a {@code ComplementAsker}
 * @param dueOn last day to answer; empty if a landlord sets none
 */
public record ComplementStepRecorded(
        CandidacySubject subject, String step, String asker, Optional<LocalDate> dueOn, Instant occurredAt)
        implements CandidacyEvent {}
