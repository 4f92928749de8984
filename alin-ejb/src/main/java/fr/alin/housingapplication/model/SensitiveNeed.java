package fr.alin.housingapplication.model;

import fr.alin.housingapplication.event.DossierPurpose;

/** The three needs for which data of GDPR article 9 may be looked at, each with the purpose it is logged under. */
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
