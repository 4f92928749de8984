package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Another account has this address; shown only to somebody who has confirmed the mailbox. */
public class EmailTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super("account.email-taken");
    }
}
