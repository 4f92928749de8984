package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The change of address has taken place, was stopped, or was not confirmed in time: one answer for all, and for a key never mailed. */
public class EmailChangeOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailChangeOver() {
        super("account.email-change-over");
    }
}
