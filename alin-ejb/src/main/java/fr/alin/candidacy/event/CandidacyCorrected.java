package fr.alin.candidacy.event;

import java.time.Instant;

/**
 * The last step was a mistake and is taken back.
 *
 * @param undone the name of the step's {@code CandidacyStatus}
 * @param toldAt when the applicant was told of it
 * @param stage the name of the stage at which the candidacy stands again
 */
public record CandidacyCorrected(
        CandidacySubject subject, String undone, Instant toldAt, String stage, Instant occurredAt)
        implements CandidacyEvent {}
