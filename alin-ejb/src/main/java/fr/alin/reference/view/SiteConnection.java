package fr.alin.reference.view;

/**
 * How AL'in reaches a registration site on a day: the name of the adapter, and what that adapter needs to find the site,
 * for {@code JMS} a queue, for {@code SOAP} the group of settings with its address and keys.
 */
public record SiteConnection(String siteCode, String protocol, String endpoint) {}
