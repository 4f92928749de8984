package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The review of this refusal was asked for before. */
class SecondLookAskedBefore extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondLookAskedBefore() {
        super("candidacy.second-look-asked-before");
    }
}
