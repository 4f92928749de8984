package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Another account has this address; told only to whoever has shown that the mailbox is hers. */
public class EmailTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super("account.email-taken");
    }
}
