package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** No active account has this address, or it belongs to staff, who already have another part. */
class AccountCannotBeAgent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccountCannotBeAgent() {
        super("account.cannot-be-agent");
    }
}
