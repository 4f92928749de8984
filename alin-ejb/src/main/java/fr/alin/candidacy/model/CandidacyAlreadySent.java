package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The dossier was sent to the landlord, so the candidacy cannot be cancelled. */
public class CandidacyAlreadySent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CandidacyAlreadySent() {
        super("candidacy.already-sent");
    }
}
