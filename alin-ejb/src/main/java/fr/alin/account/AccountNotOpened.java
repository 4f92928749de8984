package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** The caller has not opened the page about this person, or it was too long ago. */
public class AccountNotOpened extends BusinessException {

    private static final long serialVersionUID = 1L;

    AccountNotOpened() {
        super("account-act.not-opened");
    }
}
