package fr.alin.account.model;

/** What a holder is called by; each stands in a field of its own. */
public enum NamePart {
    CIVILITY,
    BIRTH_NAME,
    USAGE_NAME,
    FIRST_NAME
}
