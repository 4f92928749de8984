package fr.alin.offer;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.shared.error.BusinessException;

/** The offer already has the most photos allowed. */
public class TooManyPhotos extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyPhotos() {
        super("offer.too-many-photos", OfferPhoto.MOST);
    }
}
