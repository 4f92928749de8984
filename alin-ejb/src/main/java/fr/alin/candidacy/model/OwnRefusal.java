package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The advisor who refused cannot be the one who reviews the refusal. */
class OwnRefusal extends BusinessException {

    private static final long serialVersionUID = 1L;

    OwnRefusal() {
        super("candidacy.own-refusal");
    }
}
