package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** What the candidacy would go back to has been overtaken by the end of its home. */
class CorrectionImpossible extends BusinessException {

    private static final long serialVersionUID = 1L;

    CorrectionImpossible() {
        super("candidacy.correction-impossible");
    }
}
