package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A refusal of the employer, or going on without it, needs words. */
public class EmployerReasonMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmployerReasonMissing() {
        super("candidacy.employer-reason-missing");
    }
}
