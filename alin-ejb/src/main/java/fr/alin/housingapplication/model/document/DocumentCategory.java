package fr.alin.housingapplication.model.document;

/** The titles the supporting documents are grouped under. */
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
