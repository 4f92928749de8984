package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The home is not in the advisor's departments: its list is another agency's. */
class HomeElsewhere extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HomeElsewhere() {
        super("review.home-elsewhere");
    }
}
