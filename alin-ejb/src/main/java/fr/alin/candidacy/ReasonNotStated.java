package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/**
 * The advisor has no decision to take on this candidacy. She may open the dossier only with a stated reason, which its
 * owner can read.
 */
public class ReasonNotStated extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReasonNotStated() {
        super("review.reason-not-stated");
    }
}
