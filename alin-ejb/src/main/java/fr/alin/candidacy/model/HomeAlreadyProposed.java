package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The home is proposed to another candidate, who has to leave before it can be proposed to this one. */
public class HomeAlreadyProposed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HomeAlreadyProposed() {
        super("candidacy.home-proposed");
    }
}
