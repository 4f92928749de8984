package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The state of the employer's agreement is recorded already, or comes by itself. */
public class EmployerAnswerNotNew extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmployerAnswerNotNew() {
        super("candidacy.employer-answer-not-new");
    }
}
