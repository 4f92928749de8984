package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The candidacy is no work of this advisor's: she opens its dossier for a reason that its owner will read. */
public class ReasonNotStated extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReasonNotStated() {
        super("review.reason-not-stated");
    }
}
