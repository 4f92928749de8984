package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** An export for a reason that is none of the usual ones and was not put into words. */
public class ExportReasonMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ExportReasonMissing() {
        super("candidacy.export-reason-missing");
    }
}
