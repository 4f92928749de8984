package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The term to ask for the review of a refusal has passed. */
class SecondLookTooLate extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondLookTooLate() {
        super("candidacy.second-look-too-late");
    }
}
