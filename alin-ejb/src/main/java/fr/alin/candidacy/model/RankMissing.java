package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A home allocated to several candidates by rank is no news without the rank (CCH R441-3, b). */
class RankMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RankMissing() {
        super("candidacy.rank-missing");
    }
}
