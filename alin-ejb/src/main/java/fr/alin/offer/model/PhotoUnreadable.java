package fr.alin.offer.model;

import fr.alin.shared.error.InvalidValueException;

/** The file is not a readable JPEG or PNG picture. */
class PhotoUnreadable extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    public PhotoUnreadable() {
        super("offer.photo-unreadable");
    }
}
