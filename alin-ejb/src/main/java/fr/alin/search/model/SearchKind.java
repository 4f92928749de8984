package fr.alin.search.model;

/** What a typed text can be taken for, in the order in which the findings are shown. */
public enum SearchKind {
    NUMBER,
    CANDIDACY,
    EMAIL,
    PHONE,
    OFFER,
    NAME,
    COMPANY
}
