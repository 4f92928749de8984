package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The current password, required before a sensitive action, is wrong. */
public class PasswordRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordRefused() {
        super("account.password-refused");
    }
}
