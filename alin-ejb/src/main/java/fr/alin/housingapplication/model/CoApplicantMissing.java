package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The application has no co-applicant whose employer it could be attached to. */
public class CoApplicantMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CoApplicantMissing() {
        super("housing-application.co-applicant-missing");
    }
}
