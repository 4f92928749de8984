package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** A DECISION answer without a decision. */
class DecisionMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DecisionMissing() {
        super("candidacy.decision-missing");
    }
}
