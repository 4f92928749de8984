package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A message to an applicant without words. */
public class MessageEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    public MessageEmpty() {
        super("candidacy.message-empty");
    }
}
