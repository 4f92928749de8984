package fr.alin.candidacy.ranking;

import fr.alin.shared.error.BusinessException;

/** A grid in force cannot be changed, since points were counted by it. */
class GridInForce extends BusinessException {

    private static final long serialVersionUID = 1L;

    public GridInForce() {
        super("ranking.grid-in-force");
    }
}
