package fr.alin.support;

import fr.alin.shared.error.NotFound;

/** No request or template has this id. */
class HelpNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    HelpNotFound() {
        super("help.not-found");
    }
}
