package fr.alin.housingapplication.model;

/** Where the import of an application stands, from the number to the code. */
public enum ImportState {
    /** The registration site has not answered yet: the request is kept and tried again. */
    WAITING_FOR_SITE,
    /** A code went to the address held by the site. */
    CODE_SENT,
    /** The code was tried too often; a new one can be asked for. */
    CODE_LOCKED,
    /** The site does not know the number. */
    UNKNOWN_NUMBER,
    /** The site holds no address: one must be given there first. */
    NO_EMAIL,
    /** AL'in is not connected to the site of this territory yet. */
    SITE_NOT_CONNECTED,
    /** The site struck the application off its list. */
    STRUCK_OFF,
    /** The year of the application is over: it is to be renewed on its site first. */
    NOT_RENEWED,
    /** The number was merged into one that another account holds. */
    ALREADY_ATTACHED,
    /** The application is another person's, or its identity has changed. */
    IDENTITY_DIFFERS
}
