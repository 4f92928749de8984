package fr.alin.housingapplication.model;

import fr.alin.housingapplication.event.DossierPurpose;

/** Why an advisor opens a dossier that another advisor decides on, with the purpose written to the log. */
public enum LookUpReason {
    APPLICANT_ASKED(DossierPurpose.APPLICANT_ASKED),
    COLLEAGUE_ABSENT(DossierPurpose.COLLEAGUE_ABSENT),
    VERIFICATION(DossierPurpose.VERIFICATION);

    private final DossierPurpose purpose;

    LookUpReason(DossierPurpose purpose) {
        this.purpose = purpose;
    }

    public DossierPurpose purpose() {
        return purpose;
    }
}
