package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The link was used, replaced by a later one, or never sent; the answer is the same for all. */
public class LinkUnusable extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LinkUnusable() {
        super("account.link-unusable");
    }
}
