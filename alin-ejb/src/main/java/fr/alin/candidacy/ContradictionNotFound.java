package fr.alin.candidacy;

import fr.alin.shared.error.NotFound;

/** No contradictory answer has this id. */
class ContradictionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ContradictionNotFound() {
        super("candidacy.contradiction-not-found");
    }
}
