package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidacy has ended. */
public class CandidacyOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyOver() {
        super("candidacy.over");
    }
}
