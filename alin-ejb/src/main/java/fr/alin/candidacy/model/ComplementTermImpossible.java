package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A term to complete a dossier that is too short or too long; the argument is the longest, in days. */
public class ComplementTermImpossible extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementTermImpossible(int longest) {
        super("candidacy.complement-term-impossible", longest);
    }
}
