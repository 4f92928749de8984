package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The password chosen is the one in use: nothing would have changed but what the holder believes. */
public class PasswordUnchanged extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordUnchanged() {
        super("account.password-unchanged");
    }
}
