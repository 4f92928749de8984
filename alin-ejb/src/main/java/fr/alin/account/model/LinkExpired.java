package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The link has expired after two days; a new one can be requested. */
public class LinkExpired extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LinkExpired() {
        super("account.link-expired");
    }
}
