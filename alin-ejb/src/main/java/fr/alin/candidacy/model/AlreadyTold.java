package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The latest message to an applicant has the same words, and left a short time ago. */
public class AlreadyTold extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AlreadyTold() {
        super("candidacy.already-told");
    }
}
