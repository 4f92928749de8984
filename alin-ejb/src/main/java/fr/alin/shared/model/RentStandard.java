package fr.alin.shared.model;

/** Norme locative: the loan a dwelling was built with, which sets its rent and its income ceilings (CCH R331-1 and after). */
public enum RentStandard {
    PLAI,
    PLUS,
    PLS,
    PLI
}
