package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The applicant has deleted her application, so there is no dossier to read. */
class DossierGone extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DossierGone() {
        super("review.dossier-gone");
    }
}
