package fr.alin.support.model;

import fr.alin.shared.error.BusinessException;

/** A colleague has answered the request meanwhile. */
public class HelpAnswered extends BusinessException {

    private static final long serialVersionUID = 1L;

    HelpAnswered() {
        super("help.answered");
    }
}
