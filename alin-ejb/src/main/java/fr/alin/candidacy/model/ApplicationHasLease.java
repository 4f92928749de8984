package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A lease was signed under this application, which serves for one home only. */
public class ApplicationHasLease extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationHasLease() {
        super("candidacy.application-has-lease");
    }
}
