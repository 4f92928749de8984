package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The first day to apply is still to come. */
class OfferIsNotYetOpen extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferIsNotYetOpen() {
        super("offer.not-yet-open");
    }
}
