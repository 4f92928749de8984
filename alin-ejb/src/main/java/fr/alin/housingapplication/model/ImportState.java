package fr.alin.housingapplication.model;

/** Where the import of an application stands, from the number to the code. */
public enum ImportState {
    /** The registration site has not answered yet: the request is kept and tried again. */
    WAITING_FOR_SITE,
    /** A code went to the address held by the site. */
    CODE_SENT,
    /** The code was tried too often; a new one can be asked for. */
    CODE_LOCKED,
    /** Many accounts had codes mailed for the number: for this one there is none now. */
    TOO_MANY_CODES,
    /**
     * Nothing shows that the number is of an application in the name of this account's holder: unknown, another person's,
     * or an answer that names nobody. One state for all, so that it tells nothing of somebody else's application.
     */
    NOT_IMPORTABLE,
    /** The site does not know the number of an application that is on AL'in already. */
    UNKNOWN_NUMBER,
    /** The site holds no address: one must be given there first. */
    NO_EMAIL,
    /** AL'in is not connected to the site of this territory yet. */
    SITE_NOT_CONNECTED,
    /** The site struck the application off its list. */
    STRUCK_OFF,
    /** The year of the application is over: it is to be renewed on its site first. */
    NOT_RENEWED,
    /** The identity of an application that is on AL'in already has changed. */
    IDENTITY_DIFFERS
}
