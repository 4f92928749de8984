package fr.alin.offer.model;

import fr.alin.shared.error.BusinessException;

/** A withdrawal for the reason OTHER without words. */
class WithdrawalNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    WithdrawalNotExplained() {
        super("offer.withdrawal-not-explained");
    }
}
