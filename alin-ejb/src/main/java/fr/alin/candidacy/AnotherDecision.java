package fr.alin.candidacy;

import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.shared.error.BusinessException;

/** The commission's decision differs from the one that stands. */
class AnotherDecision extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AnotherDecision(LandlordDecision standing) {
        super("candidacy.another-decision", standing.outcome());
    }
}
