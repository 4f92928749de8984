package fr.alin.housingapplication.model;

import fr.alin.housingapplication.event.DossierPurpose;

/** The needs for which data of GDPR article 9 may be read, with the purpose written to the log. */
public enum SensitiveNeed {
    ADAPTED_HOME(DossierPurpose.ADAPTED_HOME),
    MEDICAL_URGENCY(DossierPurpose.MEDICAL_URGENCY),
    SAFETY(DossierPurpose.SAFETY);

    private final DossierPurpose purpose;

    SensitiveNeed(DossierPurpose purpose) {
        this.purpose = purpose;
    }

    public DossierPurpose purpose() {
        return purpose;
    }
}
