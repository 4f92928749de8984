package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidacy as it stands, to be read; the reference is the one partners know.
 *
 * @param reviewer the account of the advisor who decided; empty before
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
        Optional<LandlordDecision> decision,
        Optional<Long> reviewer) {

    /** It waits for a decision, or this advisor took it: then its dossier is her work, and opens without a reason. */
    public boolean isWorkOf(long advisor) {
        return status == CandidacyStatus.SUBMITTED
                || reviewer.filter(taker -> taker == advisor).isPresent();
    }

    CandidacySubject subject() {
        return new CandidacySubject(reference, accountId, offer);
    }
}
