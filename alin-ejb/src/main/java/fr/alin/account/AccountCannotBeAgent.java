package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** Refused: no active account has this e-mail address, or the account belongs to staff. */
class AccountCannotBeAgent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccountCannotBeAgent() {
        super("account.cannot-be-agent");
    }
}
