package fr.alin.candidacy.complement;

import fr.alin.shared.error.BusinessException;

/** An advisor already waits for a complement of this candidacy. */
class ComplementAskedBefore extends BusinessException {

    private static final long serialVersionUID = 1L;

    ComplementAskedBefore() {
        super("candidacy.complement-asked-before");
    }
}
