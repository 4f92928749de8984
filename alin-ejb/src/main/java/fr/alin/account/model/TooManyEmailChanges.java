package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Too many mails about a change of address were requested, for this account or to this address. */
public class TooManyEmailChanges extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyEmailChanges() {
        super("account.too-many-email-changes");
    }
}
