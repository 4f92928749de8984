package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** There is nothing to cancel. */
public class NoActiveCandidacy extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoActiveCandidacy() {
        super("candidacy.none-active");
    }
}
