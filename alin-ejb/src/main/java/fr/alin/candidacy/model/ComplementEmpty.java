package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A request to complete a dossier that names nothing. */
public class ComplementEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ComplementEmpty() {
        super("candidacy.complement-empty");
    }
}
