package fr.alin.offer.model;

import fr.alin.shared.error.InvalidValueException;

/** The photo has too many bytes or pixels to decode in memory. */
class PhotoTooLarge extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    /** The message gives both limits, whichever was exceeded. */
    public PhotoTooLarge(int megabytes, int megapixels) {
        super("offer.photo-too-large", megabytes, megapixels);
    }
}
