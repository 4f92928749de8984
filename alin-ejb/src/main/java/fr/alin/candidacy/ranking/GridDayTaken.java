package fr.alin.candidacy.ranking;

import fr.alin.shared.error.BusinessException;

/** The territory has a grid from the same day on. */
class GridDayTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public GridDayTaken() {
        super("ranking.day-taken");
    }
}
