package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** Refused: the holder uses the account to look for a home; as an agent she would lose access to her application. */
class AccountInUse extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccountInUse() {
        super("account.in-use");
    }
}
