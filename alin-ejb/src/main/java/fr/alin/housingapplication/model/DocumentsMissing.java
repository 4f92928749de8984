package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Not every document is ticked; the argument counts those left. */
public class DocumentsMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DocumentsMissing(int missing) {
        super("housing-application.documents-missing", missing);
    }
}
