package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** An answer without words and without anything ticked. */
public class ComplementAnswerEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementAnswerEmpty() {
        super("candidacy.complement-answer-empty");
    }
}
