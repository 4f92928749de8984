package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A candidacy never goes back to a stage it has left, nor on from its end. */
public class CandidacyStepRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyStepRefused(CandidacyStatus from, CandidacyStatus to) {
        super("candidacy.step-refused", from.name(), to.name());
    }
}
