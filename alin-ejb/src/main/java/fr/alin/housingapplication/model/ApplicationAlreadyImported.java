package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** One account holds one application: it must be deleted before another is imported. */
public class ApplicationAlreadyImported extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationAlreadyImported() {
        super("housing-application.already-imported");
    }
}
