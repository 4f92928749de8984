package fr.alin.reference.model;

/** The national register, or a departmental one that replaces it (CCH R441-2-5). */
public enum SiteKind {
    NATIONAL,
    LOCAL
}
