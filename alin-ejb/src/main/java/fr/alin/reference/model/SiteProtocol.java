package fr.alin.reference.model;

/** How AL'in talks to a registration site; {@code NONE} when it is not connected yet. */
public enum SiteProtocol {
    SOAP,
    JMS,
    NONE
}
