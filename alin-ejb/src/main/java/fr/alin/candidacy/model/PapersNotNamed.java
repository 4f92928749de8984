package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A landlord asks for papers and does not say which. */
class PapersNotNamed extends BusinessException {

    private static final long serialVersionUID = 1L;

    PapersNotNamed() {
        super("candidacy.papers-not-named");
    }
}
