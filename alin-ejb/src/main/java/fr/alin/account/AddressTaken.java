package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** Somebody has an account with the address that a member of staff was to be invited at. */
class AddressTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    AddressTaken() {
        super("account.address-taken");
    }
}
