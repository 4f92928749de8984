package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/**
 * A landlord changes a posting. A change that arrives before the publication publishes the offer.
 *
 * @param photos already stored, in their order; empty keeps the current ones
 */
public record ChangeOffer(
        int position, OfferReference reference, long version, OfferPosting posting, Optional<List<OfferPhoto>> photos)
        implements OfferNotice {

    /** The only notice of its message, without photos. */
    public ChangeOffer(OfferReference reference, long version, OfferPosting posting) {
        this(1, reference, version, posting, Optional.empty());
    }

    @Override
    public Optional<OfferPosting> described() {
        return Optional.of(posting);
    }
}
