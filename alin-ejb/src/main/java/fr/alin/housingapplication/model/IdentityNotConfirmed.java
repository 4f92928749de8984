package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Its site does not name the account's holder on the application any more, so nobody passes it on. */
public class IdentityNotConfirmed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IdentityNotConfirmed() {
        super("housing-application.identity-not-confirmed");
    }
}
