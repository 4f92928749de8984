package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The lease of the home is signed. */
class OfferIsLet extends BusinessException {

    static final String CODE = "offer.let";

    private static final long serialVersionUID = 1L;

    public OfferIsLet() {
        super(CODE);
    }
}
