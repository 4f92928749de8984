package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The account has no active candidacy. */
public class NoActiveCandidacy extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoActiveCandidacy() {
        super("candidacy.none-active");
    }
}
