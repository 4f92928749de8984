package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The landlord has withdrawn the offer. */
class OfferIsWithdrawn extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferIsWithdrawn() {
        super("offer.withdrawn");
    }
}
