package fr.alin.support.model;

/** What a caller is asked, to tell her from somebody who only knows her name. */
public enum CallerFact {
    EMAIL,
    MOBILE,
    BIRTH_DATE,
    NUMBER
}
