package fr.alin.offer.model;

import fr.alin.shared.error.BusinessException;

/** An offer has as many photos as it can have. */
public class TooManyPhotos extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyPhotos() {
        super("offer.too-many-photos", OfferPhoto.MOST);
    }
}
