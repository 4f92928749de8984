package fr.alin.shared.security;

import fr.alin.shared.error.BusinessException;

/** The act belongs to a person, and nobody is signed in. */
public class NotSignedIn extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("security.not-signed-in");
    }
}
