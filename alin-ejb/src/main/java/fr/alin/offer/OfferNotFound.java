package fr.alin.offer;

import fr.alin.shared.error.NotFound;

/** No offer has this reference. */
public class OfferNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public OfferNotFound() {
        super("offer.not-found");
    }
}
