package fr.alin.housingapplication.model;

import fr.alin.shared.error.NotFound;

/** There is no import under way to act on. */
public class NoImportRequested extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoImportRequested() {
        super("housing-application.no-import");
    }
}
