package fr.alin.offer.view;

import java.util.List;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/** An offer on its own page, with its state today. */
public record OfferDetails(
        OfferReference reference,
        String landlordCode,
        OfferPosting posting,
        OfferState state,
        List<OfferPhoto> photos) {

    /** An offer without photos. */
    public OfferDetails(OfferReference reference, String landlordCode, OfferPosting posting, OfferState state) {
        this(reference, landlordCode, posting, state, List.of());
    }

    public boolean withdrawn() {
        return state == OfferState.WITHDRAWN;
    }

    /** Whether it is open for applications today. */
    public boolean open() {
        return state == OfferState.OPEN;
    }

    /** Its state at another moment, if nobody has changed it since it was read. */
    public OfferState stateOn(Today today) {
        return state == OfferState.WITHDRAWN || state == OfferState.LET ? state : posting.stateOn(today);
    }

    /** The same offer with its photos. */
    public OfferDetails with(List<OfferPhoto> itsPhotos) {
        return new OfferDetails(reference, landlordCode, posting, state, itsPhotos);
    }
}
