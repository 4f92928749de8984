package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** Somebody has decided on the answer meanwhile, or its candidacy is gone. */
public class ContradictionOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ContradictionOver() {
        super("candidacy.contradiction-over");
    }
}
