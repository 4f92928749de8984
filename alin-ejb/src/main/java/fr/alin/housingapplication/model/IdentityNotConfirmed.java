package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The site no longer names the account holder on the application, so it is not passed on to anyone. */
public class IdentityNotConfirmed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IdentityNotConfirmed() {
        super("housing-application.identity-not-confirmed");
    }
}
