package fr.alin.shared.model;

/** How a person is addressed (handbook #2, account creation). */
public enum Civility {
    MADAME,
    MONSIEUR
}
