package fr.alin.candidacy.model;

/**
 * Why a home has no more place for a candidate, who is then free to apply elsewhere.
 * See decision 12-withdrawal-keeps-an-allocation.
 */
public enum ReleaseReason {
    OFFER_WITHDRAWN,
    HOME_LET,
    /** The list of the home left with better ranked candidates. */
    NOT_RETAINED,
    /** She was among the best, and an advisor left her out. */
    LEFT_OUT,
    /** No advisor had validated her dossier when the list left. */
    NOT_REVIEWED,
    /** Her application was not in force, or not in her name, when the list left. */
    NOT_IN_FORCE,
    /** Her employer had not answered when the list left. */
    EMPLOYER_AWAITED,
    EMPLOYER_REFUSED,
    /** Her home had changed, and a rule barred it when the list left. */
    NO_LONGER_SUITS,
    /** No list had left when the time to propose candidates was over. */
    HOME_RETURNED,
    /** Its landlord does not let it after all. */
    HOME_CLOSED,
    /** Its landlord has not answered in its time, and an advisor sets her free. */
    LANDLORD_SILENT,
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
                    case LANDLORD_SILENT -> Silence.of(status).isPresent();
                    case NOT_RETAINED,
                            LEFT_OUT,
                            NOT_REVIEWED,
                            NOT_IN_FORCE,
                            EMPLOYER_AWAITED,
                            EMPLOYER_REFUSED,
                            NO_LONGER_SUITS,
                            HOME_RETURNED -> status.isCancellable();
                    case LEASE_UNDONE -> false;
                };
    }

    /** Whether somebody was about to decide on her when the list left. */
    public boolean isAwaited() {
        return this == NOT_REVIEWED || this == EMPLOYER_AWAITED || this == NO_LONGER_SUITS;
    }

    /** Who ends a candidacy for it. */
    Actor actor() {
        return this == LANDLORD_SILENT ? Actor.ADVISOR : Actor.ACTION_LOGEMENT;
    }

    /** Why a list leaves without a candidate who could not join it. */
    static ReleaseReason of(ListObstacle obstacle) {
        return switch (obstacle) {
            case TO_REVIEW -> NOT_REVIEWED;
            case NOT_IN_FORCE -> NOT_IN_FORCE;
            case EMPLOYER_AWAITED -> EMPLOYER_AWAITED;
            case EMPLOYER_REFUSED -> EMPLOYER_REFUSED;
            case NO_LONGER_SUITS -> NO_LONGER_SUITS;
        };
    }

    private static boolean isDecided(CandidacyStatus status) {
        return status == CandidacyStatus.ALLOCATED || status == CandidacyStatus.WAITING;
    }
}
