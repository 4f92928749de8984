package fr.alin.housingapplication.model;

import fr.alin.shared.error.NotFound;

/** The caller has imported no application. */
public class NoHousingApplication extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoHousingApplication() {
        super("housing-application.not-found");
    }
}
