package fr.alin.candidacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;

/** Why a candidacy ended: an advisor's refusal, or the end of its home with what its landlord states. */
@Embeddable
class Ending {

    @Column(name = "refusal_reason")
    @Enumerated(EnumType.STRING)
    private RefusalReason refusal;

    @Column(name = "release_reason")
    @Enumerated(EnumType.STRING)
    private ReleaseReason release;

    /** Null unless the landlord withdrew the offer. */
    @Column(name = "withdrawal_reason")
    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawal;

    protected Ending() {} // for JPA

    private Ending(RefusalReason refusal, ReleaseReason release, WithdrawalReason withdrawal) {
        this.refusal = refusal;
        this.release = release;
        this.withdrawal = withdrawal;
    }

    static Ending refused(RefusalReason why) {
        return new Ending(why, null, null);
    }

    static Ending released(ReleaseReason why) {
        return new Ending(null, why, null);
    }

    static Ending withdrawn(Withdrawal stated) {
        return new Ending(null, ReleaseReason.OFFER_WITHDRAWN, stated.reason());
    }
}
