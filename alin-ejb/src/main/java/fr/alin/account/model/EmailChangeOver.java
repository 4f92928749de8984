package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The change of address is done, cancelled or expired, or the key is unknown; the answer is the same for all. */
public class EmailChangeOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailChangeOver() {
        super("account.email-change-over");
    }
}
