package fr.alin.employer.model;

/** Why a line was added to the register of consents. */
public enum ConsentCause {
    /** The employee made or changed the choice. */
    CHOSEN,
    /** The employee changed employers; the former employer's access ended at once. */
    COMPANY_CHANGED,
    /** The company no longer offers this choice. */
    NO_LONGER_OFFERED,
    /** The application was deleted from AL'in. */
    APPLICATION_DELETED,
    /** Another account proved that it owns the application. */
    APPLICATION_TAKEN_OVER
}
