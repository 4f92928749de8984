package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The stage cannot follow the current one: a candidacy never goes back, nor on after its end. */
public class CandidacyStepRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyStepRefused(CandidacyStatus from, CandidacyStatus to) {
        super("candidacy.step-refused", from.name(), to.name());
    }
}
