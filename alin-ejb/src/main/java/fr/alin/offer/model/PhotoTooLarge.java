package fr.alin.offer.model;

import fr.alin.shared.error.InvalidValueException;

/** A photo has more bytes or pixels than we are ready to hold in memory. */
class PhotoTooLarge extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    /** Both limits are said, whichever was passed. */
    public PhotoTooLarge(int megabytes, int megapixels) {
        super("offer.photo-too-large", megabytes, megapixels);
    }
}
