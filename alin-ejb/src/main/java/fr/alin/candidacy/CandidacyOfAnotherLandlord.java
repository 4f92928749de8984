package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** A landlord answers for its own offers only. */
class CandidacyOfAnotherLandlord extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyOfAnotherLandlord() {
        super("candidacy.another-landlord");
    }
}
