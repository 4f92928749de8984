package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Withdrawal;
import fr.alin.shared.model.OfferReference;

/** A landlord withdraws an offer. */
public record WithdrawOffer(int position, OfferReference reference, long version, Withdrawal why)
        implements OfferNotice {

    /** The only notice of its message, without a reason. */
    public WithdrawOffer(OfferReference reference, long version) {
        this(1, reference, version, Withdrawal.UNEXPLAINED);
    }

    @Override
    public Optional<OfferPosting> described() {
        return Optional.empty();
    }

    @Override
    public Optional<List<OfferPhoto>> photos() {
        return Optional.empty();
    }
}
