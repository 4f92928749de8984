package fr.alin.candidacy.ranking;

import fr.alin.shared.error.BusinessException;

/** The grid was changed after it was read. */
public class GridChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public GridChangedMeanwhile() {
        super("ranking.changed-meanwhile");
    }
}
