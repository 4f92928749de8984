package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** An advisor already waits for a complement of this candidacy. */
public class ComplementAskedBefore extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementAskedBefore() {
        super("candidacy.complement-asked-before");
    }
}
