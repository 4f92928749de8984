package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The requested address is the account's own. */
public class EmailUnchanged extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailUnchanged() {
        super("account.email-unchanged");
    }
}
