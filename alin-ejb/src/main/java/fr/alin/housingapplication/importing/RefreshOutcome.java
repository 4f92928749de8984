package fr.alin.housingapplication.importing;

/** The outcome of "Mettre à jour". */
public enum RefreshOutcome {
    /** The site's answer was applied. */
    DONE,
    /** The site is down or slow: the update is queued, and a mail will report its result. */
    KEPT,
    /** The number must be confirmed by a code first, or was merged into a number that another account holds. */
    CODE_NEEDED,
    /** The site struck the application off: offers are closed. */
    STRUCK_OFF,
    /** The site no longer knows the number; nothing changed. */
    UNKNOWN_NUMBER,
    /** Names or birth date differ; nothing changed. */
    IDENTITY_DIFFERS
}
