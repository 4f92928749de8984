package fr.alin.employer.model;

/** Why a line was added to the register of consents. */
public enum ConsentCause {
    /** The employee chose, or chose otherwise. */
    CHOSEN,
    /** Another employer: what the former was allowed to see ended at once. */
    COMPANY_CHANGED,
    /** The company leaves this choice no more. */
    NO_LONGER_OFFERED,
    /** The application was deleted from AL'in. */
    APPLICATION_DELETED,
    /** Another account proved that the application is its holder's. */
    APPLICATION_TAKEN_OVER
}
