package fr.alin.housingapplication.importing;

import fr.alin.shared.error.BusinessException;

/** An account holds one application at most, which must be deleted before another one is imported. */
class ApplicationAlreadyImported extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationAlreadyImported() {
        super("housing-application.already-imported");
    }
}
