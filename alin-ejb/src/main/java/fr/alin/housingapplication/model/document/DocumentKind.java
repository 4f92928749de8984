package fr.alin.housingapplication.model.document;

/** All documents that may be required; the law allows no others (CCH R441-2-4-1, decree of 22 December 2020). */
public enum DocumentKind {
    IDENTITY_DOCUMENT(DocumentCategory.IDENTITY),
    FAMILY_BOOK(DocumentCategory.FAMILY),
    BIRTH_CERTIFICATE(DocumentCategory.FAMILY),
    GUARDIANSHIP_JUDGMENT(DocumentCategory.FAMILY),
    CIVIL_PARTNERSHIP_CERTIFICATE(DocumentCategory.FAMILY),
    PREGNANCY_CERTIFICATE(DocumentCategory.FAMILY),
    DIVORCE_JUDGMENT(DocumentCategory.FAMILY),
    SEPARATION_PROOF(DocumentCategory.FAMILY),
    PARTNERSHIP_DISSOLUTION(DocumentCategory.FAMILY),
    DEATH_CERTIFICATE(DocumentCategory.FAMILY),
    STUDENT_CARD(DocumentCategory.PROFESSIONAL),
    APPRENTICESHIP_CONTRACT(DocumentCategory.PROFESSIONAL),
    PROFESSIONAL_SITUATION_PROOF(DocumentCategory.PROFESSIONAL),
    /** Parameter: the month. */
    PAY_SLIP(DocumentCategory.RESOURCES),
    BALANCE_SHEET(DocumentCategory.RESOURCES),
    PENSION_NOTICE(DocumentCategory.RESOURCES),
    UNEMPLOYMENT_PAYMENT_NOTICE(DocumentCategory.RESOURCES),
    ALIMONY_PROOF(DocumentCategory.RESOURCES),
    FAMILY_FUND_CERTIFICATE(DocumentCategory.RESOURCES),
    GRANT_NOTICE(DocumentCategory.RESOURCES),
    /** Parameters: the year of the notice, the year of the income. */
    TAX_NOTICE(DocumentCategory.TAX_NOTICES),
    LEASE(DocumentCategory.CURRENT_HOUSING),
    RENT_RECEIPT(DocumentCategory.CURRENT_HOUSING),
    HOST_CERTIFICATE(DocumentCategory.CURRENT_HOUSING),
    RESIDENCE_MANAGER_CERTIFICATE(DocumentCategory.CURRENT_HOUSING),
    CAMPING_RECEIPT(DocumentCategory.CURRENT_HOUSING),
    SOCIAL_WORKER_OR_DOMICILE_CERTIFICATE(DocumentCategory.CURRENT_HOUSING),
    OWNERSHIP_DEED(DocumentCategory.CURRENT_HOUSING),
    DEMOLITION_PROOF(DocumentCategory.REASON),
    UNFIT_HOUSING_PROOF(DocumentCategory.REASON),
    LANDLORD_NOTICE(DocumentCategory.REASON),
    EVICTION_PROOF(DocumentCategory.REASON),
    VIOLENCE_PROOF(DocumentCategory.REASON),
    DISABILITY_CARD(DocumentCategory.REASON),
    MEDICAL_CERTIFICATE(DocumentCategory.REASON),
    HOUSING_COST_PROOF(DocumentCategory.REASON),
    FAMILY_REUNION_PROOF(DocumentCategory.REASON),
    CHILD_CARE_LICENCE(DocumentCategory.REASON),
    JOB_TRANSFER_CERTIFICATE(DocumentCategory.REASON),
    WORKPLACE_PROOF(DocumentCategory.REASON),
    DEBT_PLAN(DocumentCategory.REASON),
    ASSETS_DECLARATION(DocumentCategory.ASSETS);

    private final DocumentCategory category;

    DocumentKind(DocumentCategory category) {
        this.category = category;
    }

    public DocumentCategory category() {
        return category;
    }

    /** Whether it tells of health or violence by being required. */
    public boolean isSensitive() {
        return this == VIOLENCE_PROOF || this == DISABILITY_CARD || this == MEDICAL_CERTIFICATE;
    }

    /** The name in the keys of the former release, which had one kind for lease and receipt. */
    String formerName() {
        return switch (this) {
            case LEASE, RENT_RECEIPT -> "LEASE_AND_RENT_RECEIPT";
            default -> name();
        };
    }
}
