package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The review of a refusal that is decided, or of a candidacy that is not refused. */
public class SecondLookOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SecondLookOver() {
        super("candidacy.second-look-over");
    }
}
