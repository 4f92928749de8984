package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** No refusal is reviewed once the list of the home has left, or nobody can have the home any more. */
class HomeNoLongerOpen extends BusinessException {

    private static final long serialVersionUID = 1L;

    HomeNoLongerOpen() {
        super("candidacy.second-look-home-gone");
    }
}
