package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** The account's holder looks for a home with it; as an agent she would be shut out of her own application. */
class AccountInUse extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccountInUse() {
        super("account.in-use");
    }
}
