package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The applicant deleted her application: of the candidacy nothing is left that an advisor could read. */
class DossierGone extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DossierGone() {
        super("review.dossier-gone");
    }
}
