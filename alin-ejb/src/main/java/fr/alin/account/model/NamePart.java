package fr.alin.account.model;

/** The fields that make up a holder's name. */
public enum NamePart {
    CIVILITY,
    BIRTH_NAME,
    USAGE_NAME,
    FIRST_NAME
}
