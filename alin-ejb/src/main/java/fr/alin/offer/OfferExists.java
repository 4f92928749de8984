package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The landlord has another offer under this reference. */
public class OfferExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferExists() {
        super("offer.exists");
    }
}
