package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The application has no co-applicant to attach it to. */
public class CoApplicantMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CoApplicantMissing() {
        super("housing-application.co-applicant-missing");
    }
}
