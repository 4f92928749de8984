package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** An offer with this reference exists already. */
public class OfferExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferExists() {
        super("offer.exists");
    }
}
