package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A refusal for the reason OTHER without an explanation. */
class RefusalNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefusalNotExplained() {
        super("candidacy.refusal-not-explained");
    }
}
