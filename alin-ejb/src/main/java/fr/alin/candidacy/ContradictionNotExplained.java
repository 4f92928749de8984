package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The landlord, or the applicant, reads why. */
class ContradictionNotExplained extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ContradictionNotExplained() {
        super("candidacy.contradiction-not-explained");
    }
}
