package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** Somebody else decided on the candidacy while the advisor was reading it. */
public class CandidacyChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyChangedMeanwhile() {
        super("candidacy.changed-meanwhile");
    }
}
