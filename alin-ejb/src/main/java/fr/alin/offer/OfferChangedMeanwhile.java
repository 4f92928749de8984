package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** A newer word of the landlord came after the posting was read. */
public class OfferChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferChangedMeanwhile() {
        super("offer.changed-meanwhile");
    }
}
