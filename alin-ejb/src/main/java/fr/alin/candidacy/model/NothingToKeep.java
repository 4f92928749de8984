package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidacy is not validated, or no rule bars its home any more. */
public class NothingToKeep extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingToKeep() {
        super("candidacy.nothing-to-keep");
    }
}
