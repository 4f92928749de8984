package fr.alin.candidacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;

/** Why a candidacy ended with its home; after a withdrawal also what the landlord stated. */
@Embeddable
class Release {

    @Column(name = "release_reason")
    @Enumerated(EnumType.STRING)
    private ReleaseReason why;

    /** Null unless the landlord withdrew the offer. */
    @Column(name = "withdrawal_reason")
    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawal;

    protected Release() {} // for JPA

    private Release(ReleaseReason why, WithdrawalReason withdrawal) {
        this.why = why;
        this.withdrawal = withdrawal;
    }

    static Release because(ReleaseReason why) {
        return new Release(why, null);
    }

    static Release by(Withdrawal stated) {
        return new Release(ReleaseReason.OFFER_WITHDRAWN, stated.reason());
    }
}
