package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The last day to apply has passed. */
public class OfferIsClosed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferIsClosed() {
        super("offer.closed");
    }
}
