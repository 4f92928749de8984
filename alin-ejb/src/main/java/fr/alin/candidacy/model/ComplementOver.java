package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** Nobody waits for this complement any more. */
public class ComplementOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementOver() {
        super("candidacy.complement-over");
    }
}
