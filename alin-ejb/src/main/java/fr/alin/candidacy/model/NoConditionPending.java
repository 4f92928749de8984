package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** No condition of an allocation is open. */
class NoConditionPending extends BusinessException {

    private static final long serialVersionUID = 1L;

    NoConditionPending() {
        super("candidacy.no-condition-pending");
    }
}
