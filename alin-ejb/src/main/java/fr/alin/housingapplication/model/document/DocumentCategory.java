package fr.alin.housingapplication.model.document;

/** The headings of the supporting documents. */
public enum DocumentCategory {
    IDENTITY,
    FAMILY,
    PROFESSIONAL,
    RESOURCES,
    TAX_NOTICES,
    CURRENT_HOUSING,
    REASON,
    ASSETS
}
