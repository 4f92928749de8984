package fr.alin.candidacy.model;

/**
 * Why a home has no more place for a candidate, who is then free to apply elsewhere.
 * See decision 12-withdrawal-keeps-an-allocation.
 */
public enum ReleaseReason {
    OFFER_WITHDRAWN,
    HOME_LET;

    /** Whether it ends a candidacy at this stage. A withdrawn offer does not undo an allocation; a lease, which is somebody else's, does. */
    public boolean ends(CandidacyStatus status) {
        return status.canBecome(CandidacyStatus.RELEASED) && (this == HOME_LET || !isDecided(status));
    }

    private static boolean isDecided(CandidacyStatus status) {
        return status == CandidacyStatus.ALLOCATED || status == CandidacyStatus.WAITING;
    }
}
