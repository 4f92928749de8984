package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The lease of the home is signed: it has no second one, and no more candidates. */
public class HomeAlreadyLet extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HomeAlreadyLet() {
        super("candidacy.home-let");
    }
}
