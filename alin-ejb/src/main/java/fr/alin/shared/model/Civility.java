package fr.alin.shared.model;

/** Form of address (handbook #2, account form). */
public enum Civility {
    MADAME,
    MONSIEUR
}
