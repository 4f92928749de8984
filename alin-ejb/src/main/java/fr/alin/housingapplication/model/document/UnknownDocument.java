package fr.alin.housingapplication.model.document;

import fr.alin.shared.error.NotFound;

/** The document is not in the applicant's list. */
public class UnknownDocument extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDocument() {
        super("housing-application.unknown-document");
    }
}
