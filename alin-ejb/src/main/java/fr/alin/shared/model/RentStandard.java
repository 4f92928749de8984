package fr.alin.shared.model;

/**
 * Norme locative: the type of loan that financed a dwelling; determines its rent and income ceilings (CCH R331-1 and
 * following).
 */
public enum RentStandard {
    PLAI,
    PLUS,
    PLS,
    PLI
}
