package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** An account holds one application at most, which must be deleted before another one is imported. */
public class ApplicationAlreadyImported extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationAlreadyImported() {
        super("housing-application.already-imported");
    }
}
