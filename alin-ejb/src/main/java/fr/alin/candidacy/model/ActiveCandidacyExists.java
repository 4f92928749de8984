package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** An application has one active candidacy at a time. */
public class ActiveCandidacyExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ActiveCandidacyExists() {
        super("candidacy.active-exists");
    }
}
