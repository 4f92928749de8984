package fr.alin.offer.view;

import java.util.List;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** An offer on its own page; {@code open} says whether one can apply today. */
public record OfferDetails(
        OfferReference reference,
        String landlordCode,
        OfferPosting posting,
        boolean withdrawn,
        boolean open,
        List<OfferPhoto> photos) {

    /** An offer without photos. */
    public OfferDetails(
            OfferReference reference, String landlordCode, OfferPosting posting, boolean withdrawn, boolean open) {
        this(reference, landlordCode, posting, withdrawn, open, List.of());
    }

    /** The same offer with its photos. */
    public OfferDetails with(List<OfferPhoto> itsPhotos) {
        return new OfferDetails(reference, landlordCode, posting, withdrawn, open, itsPhotos);
    }
}
