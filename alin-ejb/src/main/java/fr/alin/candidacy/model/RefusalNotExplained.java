package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A refusal for another reason has to say which. */
class RefusalNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefusalNotExplained() {
        super("candidacy.refusal-not-explained");
    }
}
