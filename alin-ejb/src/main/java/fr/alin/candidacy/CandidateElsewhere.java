package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** No refusal is reviewed for who has another candidacy or a lease by now. */
class CandidateElsewhere extends BusinessException {

    private static final long serialVersionUID = 1L;

    CandidateElsewhere() {
        super("candidacy.second-look-candidate-elsewhere");
    }
}
