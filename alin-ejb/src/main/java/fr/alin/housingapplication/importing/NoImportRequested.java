package fr.alin.housingapplication.importing;

import fr.alin.shared.error.NotFound;

/** The account has no import in progress. */
class NoImportRequested extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoImportRequested() {
        super("housing-application.no-import");
    }
}
