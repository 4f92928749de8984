package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The current password, asked for before something that matters, is not the one that was typed. */
public class PasswordRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordRefused() {
        super("account.password-refused");
    }
}
