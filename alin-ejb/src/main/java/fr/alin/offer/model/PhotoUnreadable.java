package fr.alin.offer.model;

import fr.alin.shared.error.InvalidValueException;

/** What was given is no JPEG or PNG picture that can be drawn. */
class PhotoUnreadable extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    public PhotoUnreadable() {
        super("offer.photo-unreadable");
    }
}
