package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Both entries of the new password must be equal. */
public class PasswordsDiffer extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordsDiffer() {
        super("account.passwords-differ");
    }
}
