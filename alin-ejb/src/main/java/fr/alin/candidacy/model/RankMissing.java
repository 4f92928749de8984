package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A ranked allocation without its rank (CCH R441-3, b). */
class RankMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RankMissing() {
        super("candidacy.rank-missing");
    }
}
