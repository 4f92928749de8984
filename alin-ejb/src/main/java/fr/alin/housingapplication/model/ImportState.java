package fr.alin.housingapplication.model;

/** State of an import, from the number to the code. */
public enum ImportState {
    /** The registration site has not answered yet: the request will be retried. */
    WAITING_FOR_SITE,
    /** A code was sent to the address held by the site. */
    CODE_SENT,
    /** Too many wrong codes; the applicant can ask for a new one. */
    CODE_LOCKED,
    /** Too many accounts had codes mailed for this number: this one must wait. */
    TOO_MANY_CODES,
    /**
     * The number is unknown, belongs to another person, or its record names no person. One state for all, so that it
     * reveals nothing about other people's applications.
     */
    NOT_IMPORTABLE,
    /** The site no longer knows the number of an application already on AL'in. */
    UNKNOWN_NUMBER,
    /** The site holds no e-mail address: it must be entered there first. */
    NO_EMAIL,
    /** AL'in is not connected to the site of this territory yet. */
    SITE_NOT_CONNECTED,
    /** The site struck the application off its list. */
    STRUCK_OFF,
    /** The application has expired: it must be renewed on its site first. */
    NOT_RENEWED,
    /** The identity on an application already on AL'in has changed. */
    IDENTITY_DIFFERS
}
