package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidacy has been decided or has ended: it needs nobody's work any more. */
public class AssignmentOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AssignmentOver() {
        super("candidacy.assignment-over");
    }
}
