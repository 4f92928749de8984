package fr.alin.candidacy.ranking;

import fr.alin.shared.error.NotFound;

/** There is no such grid, or it was withdrawn. */
class GridNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public GridNotFound() {
        super("ranking.grid-not-found");
    }
}
