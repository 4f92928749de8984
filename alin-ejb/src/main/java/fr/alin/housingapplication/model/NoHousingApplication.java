package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The caller has imported no application. */
public class NoHousingApplication extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoHousingApplication() {
        super("housing-application.not-found");
    }
}
