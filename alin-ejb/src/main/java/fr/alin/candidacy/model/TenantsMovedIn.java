package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The tenants live in the home: its lease cannot be taken back. */
public class TenantsMovedIn extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TenantsMovedIn() {
        super("candidacy.tenants-moved-in");
    }
}
