package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A colleague has taken the candidacy meanwhile. */
public class AlreadyTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AlreadyTaken() {
        super("candidacy.already-taken");
    }
}
