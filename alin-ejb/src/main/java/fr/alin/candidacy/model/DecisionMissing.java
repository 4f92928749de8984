package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** An answer about the commission's decision has to name it. */
public class DecisionMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DecisionMissing() {
        super("candidacy.decision-missing");
    }
}
