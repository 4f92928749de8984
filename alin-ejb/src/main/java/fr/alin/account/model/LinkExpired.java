package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Links live two days; a new one can be asked for. */
public class LinkExpired extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LinkExpired() {
        super("account.link-expired");
    }
}
