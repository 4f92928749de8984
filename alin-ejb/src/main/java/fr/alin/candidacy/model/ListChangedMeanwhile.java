package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidates of the home are no longer those that the advisor saw. */
public class ListChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListChangedMeanwhile() {
        super("candidacy.list-changed");
    }
}
