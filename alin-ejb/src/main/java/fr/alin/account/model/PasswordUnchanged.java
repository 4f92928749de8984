package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The chosen password equals the current one. */
public class PasswordUnchanged extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordUnchanged() {
        super("account.password-unchanged");
    }
}
