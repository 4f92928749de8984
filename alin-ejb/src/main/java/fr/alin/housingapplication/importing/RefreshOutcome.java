package fr.alin.housingapplication.importing;

/** What became of "Mettre à jour". */
public enum RefreshOutcome {
    /** The site's answer was taken. */
    DONE,
    /** The site is down or slow: the update is kept, made when it is back, and told by mail. */
    KEPT,
    /** The number must be proved by a code first, also when its site led to one that another account holds. */
    CODE_NEEDED,
    /** The site struck the application off: offers are closed. */
    STRUCK_OFF,
    /** The site does not know the number any more; nothing changed. */
    UNKNOWN_NUMBER,
    /** Names or birth date differ; nothing changed. */
    IDENTITY_DIFFERS
}
