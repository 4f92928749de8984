package fr.alin.shared.security;

import fr.alin.shared.error.BusinessException;

/** The action requires a signed-in user. */
public class NotSignedIn extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("security.not-signed-in");
    }
}
