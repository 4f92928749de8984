package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/**
 * A landlord corrects a posting; when it overtakes the publication, it stands for it.
 *
 * @param photos stored before, in their order; empty leaves those that are known
 */
public record ChangeOffer(
        int position, OfferReference reference, long version, OfferPosting posting, Optional<List<OfferPhoto>> photos)
        implements OfferNotice {

    /** Alone in its message, without a word on photos. */
    public ChangeOffer(OfferReference reference, long version, OfferPosting posting) {
        this(1, reference, version, posting, Optional.empty());
    }

    @Override
    public Optional<OfferPosting> described() {
        return Optional.of(posting);
    }
}
