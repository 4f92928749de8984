package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** A correction without a reason. */
class CorrectionNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    CorrectionNotExplained() {
        super("candidacy.correction-not-explained");
    }
}
