package fr.alin.candidacy;

import fr.alin.shared.error.NotFound;

/** No candidacy has this id. */
public class CandidacyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public CandidacyNotFound() {
        super("candidacy.not-found");
    }
}
