package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The offer was changed after it was read. */
public class OfferChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferChangedMeanwhile() {
        super("offer.changed-meanwhile");
    }
}
