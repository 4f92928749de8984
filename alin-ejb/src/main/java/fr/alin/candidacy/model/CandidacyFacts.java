package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.shared.model.UniqueNumber;

/**
 * Read-only state of a candidacy; the reference is the one that partners know.
 *
 * @param points rank it among the candidates of its offer, highest first; 0 until they are counted
 * @param reviewer account of the advisor who decided; empty before the decision
 */
public record CandidacyFacts(
        long id,
        long version,
        String reference,
        long accountId,
        UniqueNumber application,
        LocalDate registeredOn,
        Instant submittedAt,
        CandidacyStatus status,
        AppliedOffer offer,
        int points,
        Optional<LandlordDecision> decision,
        Optional<Long> reviewer) {

    /** Whether a decision was taken, and by this advisor. */
    public boolean isDecidedBy(long advisor) {
        return status != CandidacyStatus.SUBMITTED
                && reviewer.filter(taker -> taker == advisor).isPresent();
    }

    /** As events and mails name it. */
    public CandidacySubject subject() {
        return new CandidacySubject(reference, accountId, offer);
    }
}
