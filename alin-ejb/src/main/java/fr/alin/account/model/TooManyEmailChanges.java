package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Mails about a change of address were asked for too often, for this account or to this address. */
public class TooManyEmailChanges extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyEmailChanges() {
        super("account.too-many-email-changes");
    }
}
