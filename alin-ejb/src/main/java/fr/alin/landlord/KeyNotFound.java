package fr.alin.landlord;

import fr.alin.shared.error.NotFound;

/** The landlord has no key of this id that could be revoked. */
public class KeyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    KeyNotFound() {
        super("landlord.key-not-found");
    }
}
