package fr.alin.candidacy.event;

import java.time.Instant;
import java.util.List;

/**
 * The home has no more place for the applicant, who may apply elsewhere.
 *
 * @param reason the name of a {@code ReleaseReason}
 * @param withdrawal the name of the landlord's {@code WithdrawalReason}; empty unless it withdrew the offer
 * @param nearest open homes that suit her, nearest first; may be empty
 */
public record CandidacyReleased(
        CandidacySubject subject, String reason, String withdrawal, List<NearHome> nearest, Instant occurredAt)
        implements CandidacyEvent {}
