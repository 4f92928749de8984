package fr.alin.reference;

import fr.alin.shared.error.BusinessException;

/** No registration site has this code. */
class UnknownSite extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UnknownSite(String code) {
        super("reference.unknown-site", code);
    }
}
