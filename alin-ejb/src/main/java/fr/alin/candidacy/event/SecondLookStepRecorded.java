package fr.alin.candidacy.event;

import java.time.Instant;

/**
 * Another advisor is asked to review a refusal, or confirms it. One that she takes back is a {@link CandidacyCorrected}.
 *
 * @param state the name of a {@code SecondLookState}
 */
public record SecondLookStepRecorded(CandidacySubject subject, String state, Instant occurredAt)
        implements CandidacyEvent {}
