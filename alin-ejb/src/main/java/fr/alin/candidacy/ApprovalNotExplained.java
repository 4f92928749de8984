package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** A rule bars the home for the household, and the approval does not say why it is given all the same. */
class ApprovalNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    ApprovalNotExplained() {
        super("candidacy.approval-not-explained");
    }
}
