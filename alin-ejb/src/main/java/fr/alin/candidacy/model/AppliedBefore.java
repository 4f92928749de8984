package fr.alin.candidacy.model;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody who applies has applied for before.
 *
 * @param sameRequest the status of the candidacy that the same request has made; empty if it comes for the first time
 * @param active whether a candidacy of the application is active, whichever request has made it
 * @param leased whether a lease was signed under the application
 * @param renounced whether a landlord's home was given up under the application
 */
public record AppliedBefore(Optional<CandidacyStatus> sameRequest, boolean active, boolean leased, boolean renounced) {

    /** @param stages those of all candidacies of the application */
    public static AppliedBefore of(Optional<CandidacyStatus> sameRequest, Set<CandidacyStatus> stages) {
        return new AppliedBefore(
                sameRequest,
                stages.stream().anyMatch(CandidacyStatus::isActive),
                stages.contains(CandidacyStatus.LEASE_SIGNED),
                stages.contains(CandidacyStatus.RENOUNCED));
    }
}
