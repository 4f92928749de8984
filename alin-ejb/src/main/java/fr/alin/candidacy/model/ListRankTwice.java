package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** Two candidates of a list have the same rank. */
public class ListRankTwice extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListRankTwice() {
        super("candidacy.list-rank-twice");
    }
}
