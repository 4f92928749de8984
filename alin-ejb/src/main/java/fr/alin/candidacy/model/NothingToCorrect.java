package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The last step of a candidacy is none that can be taken back. */
public class NothingToCorrect extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingToCorrect() {
        super("candidacy.nothing-to-correct");
    }
}
