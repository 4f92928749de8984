package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidacy is not under review, or its refusal is waiting to take effect. */
public class ComplementNotPossible extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementNotPossible() {
        super("candidacy.complement-not-possible");
    }
}
