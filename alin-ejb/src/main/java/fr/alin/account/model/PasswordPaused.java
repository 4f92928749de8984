package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Too many wrong passwords; none is checked for a while. */
public class PasswordPaused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordPaused() {
        super("account.password-paused");
    }
}
