package fr.alin.candidacy.model;

/**
 * Why a home has no more place for a candidate, who is then free to apply elsewhere.
 * See decision 12-withdrawal-keeps-an-allocation.
 */
public enum ReleaseReason {
    OFFER_WITHDRAWN,
    HOME_LET,
    /** The list of the home left without her. */
    NOT_RETAINED,
    /** No list had left when the time to propose candidates was over. */
    HOME_RETURNED,
    /** Its landlord does not let it after all. */
    HOME_CLOSED,
    /** A lease was recorded by mistake; who was released by it stays free. */
    LEASE_UNDONE;

    /**
     * Whether it ends a candidacy at this stage. A withdrawn offer does not undo an allocation; a lease, which is somebody
     * else's, and a home that is no longer let do. A list leaves out, and a home that goes back
     * loses, only those who were not sent before.
     */
    public boolean ends(CandidacyStatus status) {
        return status.canBecome(CandidacyStatus.RELEASED)
                && switch (this) {
                    case HOME_LET, HOME_CLOSED -> true;
                    case OFFER_WITHDRAWN -> !isDecided(status);
                    case NOT_RETAINED, HOME_RETURNED -> status.isCancellable();
                    case LEASE_UNDONE -> false;
                };
    }

    private static boolean isDecided(CandidacyStatus status) {
        return status == CandidacyStatus.ALLOCATED || status == CandidacyStatus.WAITING;
    }
}
