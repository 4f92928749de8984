package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The refusal has taken effect, or was undone: it cannot be undone any more. */
public class RefusalOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefusalOver() {
        super("candidacy.refusal-over");
    }
}
