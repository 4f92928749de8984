package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Offers are accessible only with a validated application. */
public class ApplicationNotValidated extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationNotValidated() {
        super("housing-application.not-validated");
    }
}
