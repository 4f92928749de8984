package fr.alin.support;

import fr.alin.shared.error.BusinessException;

/** This network or this address has sent too many requests; whoever waits may send another one. */
class TooManyHelpRequests extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooManyHelpRequests() {
        super("help.too-many");
    }
}
