package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Not every document is ticked. The argument is the number of missing ones. */
public class DocumentsMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DocumentsMissing(int missing) {
        super("housing-application.documents-missing", missing);
    }
}
