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
    SITE_NOT_CONNECTED
}
