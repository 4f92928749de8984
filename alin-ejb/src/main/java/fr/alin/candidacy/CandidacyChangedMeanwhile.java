package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** Someone decided while the advisor was reading: the decision is not taken over the other one. */
public class CandidacyChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyChangedMeanwhile() {
        super("candidacy.changed-meanwhile");
    }
}
