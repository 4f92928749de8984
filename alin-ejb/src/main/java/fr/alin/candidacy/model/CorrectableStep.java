package fr.alin.candidacy.model;

/**
 * The last step of a candidacy that an advisor can take back.
 *
 * @param undone the step
 * @param former where the candidacy stands again without it
 */
public record CorrectableStep(CandidacyStatus undone, CandidacyStatus former) {

    /** The tenants have moved in, which leaves the lease as it is. */
    static final CorrectableStep MOVING_IN =
            new CorrectableStep(CandidacyStatus.LEASE_SIGNED, CandidacyStatus.LEASE_SIGNED);

    public boolean isMovingIn() {
        return equals(MOVING_IN);
    }
}
