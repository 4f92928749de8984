package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The first day to apply lies ahead. */
class OfferIsNotYetOpen extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferIsNotYetOpen() {
        super("offer.not-yet-open");
    }
}
