package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** Work can be handed to an advisor with an active account only. */
public class NotAnAdvisor extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotAnAdvisor() {
        super("candidacy.not-an-advisor");
    }
}
